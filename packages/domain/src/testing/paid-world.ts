import { randomUUID } from 'node:crypto'
import { startSandbox } from '@foyer/stripe-sandbox/start-sandbox'
import { afterAll } from 'vitest'
import { add } from '../cards/add.ts'
import { askCard } from '../cards/ask-card.ts'
import type { InstallationScope } from '../installation-scope.ts'
import { applyEvent } from '../payments/apply-event.ts'
import { askWhose, readEvent } from '../payments/read-event.ts'
import { openStripeAccount } from '../payments/stripe-account.ts'
import type { CustomerScope } from '../scope.ts'
import { openWorld } from './world.ts'

const secret = 'whsec_test'

/** A world whose business is paid through a local Stripe of its own. */
export async function openPaidWorld(payments: object = {}) {
  const world = await openWorld()
  const sandbox = await startSandbox()
  afterAll(() => sandbox.stop())
  world.installation.stripe = openStripeAccount({
    ...{ STRIPE_API_URL: sandbox.url, STRIPE_SECRET_KEY: 'sk_test_local', STRIPE_WEBHOOK_SECRET: secret },
    PORTAL_URL: 'https://book.example',
  })
  await world.set('payments', { online: true, ...payments })
  const account = world.installation.stripe!

  /** An event as Stripe signs it. */
  async function sign(event: object, { secret: by = secret, at = Date.now() }: { secret?: string; at?: number } = {}) {
    const body = JSON.stringify(event)
    const timestamp = Math.floor(at / 1000)
    const options = { payload: body, secret: by, timestamp }
    return {
      body,
      signature: await account.client.webhooks.generateTestHeaderStringAsync(options),
      receivedAt: Date.now(),
    }
  }

  async function hear(event: object): Promise<{ isNew: boolean }> {
    const heard = await askWhose(account, readEvent(account, await sign(event)))
    const read = await askCard(account, world.installation.database.sql, heard)
    return applyEvent(await world.system(), read)
  }

  /** Pays on Stripe's page as a browser does. */
  async function pay(url: string, number = '4242424242424242') {
    return fetch(url, { method: 'POST', body: new URLSearchParams({ number }), redirect: 'manual' })
  }

  const events = () => sandbox.world.events.all()

  /** A card of the customer's, added on Stripe's page and heard of. */
  async function giveCard(scope: CustomerScope, number?: string): Promise<{ id: string; methodId: string }> {
    const { setupId, url } = await add(scope, { key: randomUUID() })
    const { headers } = await pay(url, number)
    const location = headers.get('location') ?? ''
    if (location.includes('/authenticate/')) await prove(location)
    for (const event of events()) if (JSON.stringify(event.data).includes(setupId)) await hear(event)
    const setup = await world.prisma.cardSetup.findUniqueOrThrow({ where: { id: setupId }, include: { card: true } })
    return { id: setup.card!.id, methodId: setup.card!.methodId }
  }

  /** The card's holder proves to be themselves, or fails to. */
  async function prove(url: string, proved = true) {
    return fetch(url, { method: 'POST', body: new URLSearchParams({ proved: String(proved) }), redirect: 'manual' })
  }

  return {
    ...{ world, sandbox, account, sign, hear, pay, events, giveCard, prove },
    /** What has happened at Stripe since the beginning, as far as it was not heard before. */
    async hearAll() {
      for (const event of events()) await hear(event)
    },
    control: (path: string, content: object) =>
      fetch(`${sandbox.url}${path}`, { method: 'POST', body: JSON.stringify(content) }),
    worker: (now: Date = world.now): InstallationScope => ({
      ...{ kind: 'installation', prisma: world.prisma, sql: world.installation.database.sql, now },
      enqueue: world.installation.enqueue,
    }),
    /** The ledger of a booking: kind, amount and label of each line. */
    ledger: async (bookingId: string) =>
      (
        await world.prisma.ledgerLine.findMany({ where: { bookingId }, orderBy: [{ createdAt: 'asc' }, { id: 'asc' }] })
      ).map(({ kind, amountMinor, label }) => `${kind} ${amountMinor} ${label}`),
  }
}

export type PaidWorld = Awaited<ReturnType<typeof openPaidWorld>>
