import { cancelUnanswered } from '@foyer/domain/bookings/cancel-unanswered'
import { cancelUnpaid } from '@foyer/domain/bookings/cancel-unpaid'
import { completeEnded } from '@foyer/domain/bookings/complete-ended'
import { queueDueMessages } from '@foyer/domain/bookings/queue-due-messages'
import { queueFollowUps as queueCardFollowUps } from '@foyer/domain/cards/queue-follow-ups'
import { cleanUp } from '@foyer/domain/clean-up'
import type { Installation } from '@foyer/domain/installation'
import type { InstallationScope } from '@foyer/domain/installation-scope'
import { queueDue as queueDueInvoices } from '@foyer/domain/invoices/queue-due'
import { recordDead } from '@foyer/domain/messages/record-dead'
import { compareWithStripe } from '@foyer/domain/payments/compare-with-stripe'
import { queueFollowUps } from '@foyer/domain/payments/queue-follow-ups'
import { queueRefunds } from '@foyer/domain/payments/queue-refunds'
import type { Logger } from 'pino'
import { openInstallation } from '../gate.ts'
import { type Repeated, repeat } from './repeat.ts'

export interface Sweeps {
  /** Time has moved: looks at once what has become due. */
  clockMoved(): void
  /** A job has used up its tries; the queue notes it a moment after its handler returns. */
  jobDied(): void
  stop(): Promise<void>
}

/** What the worker looks for by itself, safe in any number of processes at a time. */
export function startSweeps(installation: Installation, log: Logger): Sweeps {
  const every = (name: string, seconds: number, verb: (scope: InstallationScope) => Promise<object>): Repeated =>
    repeat(name, seconds, async () => report(name, await verb(await openInstallation(installation)), log), log)
  const messages = every('bookings.queueDueMessages', 2, queueDueMessages)
  const completed = every('bookings.completeEnded', 15, completeEnded)
  const unanswered = every('bookings.cancelUnanswered', 15, cancelUnanswered)
  const unpaid = every('bookings.cancelUnpaid', 15, cancelUnpaid)
  const refunds = every('payments.queueRefunds', 2, queueRefunds)
  const invoices = every('invoices.queueDue', 2, queueDueInvoices)
  const unclear = every('payments.queueFollowUps', 30, queueFollowUps)
  const cards = every('cards.queueFollowUps', 30, queueCardFollowUps)
  const dead = every('messages.recordDead', 60, async (scope) => ({ died: (await recordDead(scope)).length }))
  const cleaned = every('cleanUp', 3600, cleanUp)
  const reconciled = every('payments.reconcile', 24 * 3600, (scope) => compare(scope, installation, log))
  const all = [messages, completed, unanswered, unpaid, refunds, invoices, unclear, cards, dead, cleaned, reconciled]
  return {
    clockMoved() {
      messages.now()
      completed.now()
      unanswered.now()
      unpaid.now()
      unclear.now()
      cards.now()
    },
    jobDied: () => void setTimeout(dead.now, 250),
    stop: async () => void (await Promise.all(all.map((each) => each.stop()))),
  }
}

/** Once a day what Stripe took and gave back is compared with what is settled here; what differs stands in Finance and in the log (PAY-6). */
async function compare(
  scope: InstallationScope,
  { stripe }: Installation,
  log: Logger,
): Promise<{ differing: number }> {
  const found = stripe ? await compareWithStripe(scope, stripe) : []
  for (const each of found) log.warn({ name: 'payments.reconcile', ...each }, 'differs from Stripe')
  return { differing: found.length }
}

function report(name: string, outcome: object, log: Logger): void {
  if (Object.values(outcome).some((count) => count > 0)) log.info({ name, ...outcome }, 'swept')
}
