import { findKnownMoney, type KnownMoney } from '@foyer/db/queries/check-money'
import type Stripe from 'stripe'
import { z } from 'zod'
import type { InstallationScope } from '../installation-scope.ts'
import type { StripeAccount } from './stripe-account.ts'

export interface Discrepancy {
  what: 'payment' | 'refund'
  /** Not settled here, not known at Stripe, or of another amount there. */
  why: 'missingHere' | 'missingThere' | 'amountDiffers'
  stripeId: string | null
  /** Ours, as far as there is one. */
  ownId: string | null
  businessId: string | null
  /** Minor units, each where it is known. */
  hereMinor: number | null
  thereMinor: number | null
}

/** Around the edges of the span something may stand on one side only. */
const marginMs = 36e5

/** Compares what Stripe took and gave back since then with what is settled here, and lists what differs (PAY-6). */
export async function reconcile(
  { sql }: Pick<InstallationScope, 'sql'>,
  { client }: StripeAccount,
  since: Date,
): Promise<Discrepancy[]> {
  const created = { gte: Math.floor((since.getTime() - marginMs) / 1000) }
  const there = [...(await readPayments(client, created)), ...(await readRefunds(client, created))]
  const here = await findKnownMoney(sql, new Date(since.getTime() - 2 * marginMs))
  const hereBy = new Map(here.map((each) => [each.stripeId, each]))
  const thereBy = new Map(there.map((each) => [each.stripeId, each]))
  const found: Discrepancy[] = []
  for (const each of there) {
    const own = hereBy.get(each.stripeId)
    if (!own) found.push({ ...ofThere(each), why: 'missingHere', hereMinor: null })
    else if (own.amountMinor !== each.amountMinor)
      found.push({ ...ofThere(each), ...ofHere(own), why: 'amountDiffers', thereMinor: each.amountMinor })
  }
  for (const own of here)
    if (!thereBy.has(own.stripeId)) found.push({ ...ofHere(own), why: 'missingThere', thereMinor: null })
  return found
}

const ofHere = ({ what, stripeId, id: ownId, businessId, amountMinor: hereMinor }: KnownMoney) => ({
  ...{ what, stripeId, ownId, businessId, hereMinor },
})

const ofThere = ({ what, stripeId, id: ownId, businessId, amountMinor: thereMinor }: There) => ({
  ...{ what, stripeId, ownId, businessId, thereMinor },
})

type There = Omit<KnownMoney, 'businessId' | 'id'> & { id: string | null; businessId: string | null }

/** An id that we marked it with; what others wrote there is none. */
const idIn = (metadata: Stripe.Metadata | null, name: string) => z.uuid().safeParse(metadata?.[name]).data ?? null

async function readPayments(client: Stripe, created: { gte: number }): Promise<There[]> {
  const found: There[] = []
  for await (const { id, status, amount_received, metadata } of client.paymentIntents.list({ created, limit: 100 }))
    if (status === 'succeeded' && metadata.paymentId)
      found.push({
        ...{ what: 'payment', stripeId: id, amountMinor: amount_received },
        ...{ id: idIn(metadata, 'paymentId'), businessId: idIn(metadata, 'businessId') },
      })
  return found
}

async function readRefunds(client: Stripe, created: { gte: number }): Promise<There[]> {
  const found: There[] = []
  for await (const { id, status, amount, metadata } of client.refunds.list({ created, limit: 100 }))
    if (status !== 'failed' && status !== 'canceled')
      found.push({
        ...{ what: 'refund', stripeId: id, amountMinor: amount },
        ...{ id: idIn(metadata, 'refundId'), businessId: idIn(metadata, 'businessId') },
      })
  return found
}
