import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import type Stripe from 'stripe'
import { describe, expect, test } from 'vitest'
import { openPaidWorld } from '../testing/paid-world.ts'
import { inDays, madeBooking } from '../testing/world.ts'
import { readEvent, type Told } from './read-event.ts'
import { start } from './start.ts'

const paidWorld = await openPaidWorld()
const { world, sandbox, account, sign, hear, pay, events, ledger } = paidWorld

/** All that says something of the order; what else Stripe tells of it says the same. */
const told: string[] = [
  ...['payment_intent.payment_failed', 'charge.succeeded', 'payment_intent.succeeded'],
  ...['checkout.session.completed', 'refund.created', 'charge.refunded'],
]

function permutations<T>(all: readonly T[]): T[][] {
  if (all.length < 2) return [[...all]]
  return all.flatMap((first, place) => permutations(all.toSpliced(place, 1)).map((rest) => [first, ...rest]))
}

function shuffle<T>(all: readonly T[], chance: Iterable<number>): T[] {
  const draws = chance[Symbol.iterator]()
  const left = [...all]
  return all.map(() => left.splice(Number(draws.next().value) % left.length, 1)[0]!)
}

/** Whether the event is about that order: it bears its mark, or is of its intent. */
const isOf = ({ data }: Stripe.Event, paymentId: string, intentId: string) =>
  JSON.stringify(data.object).includes(paymentId) || JSON.stringify(data.object).includes(intentId)

/** A booking whose payment was refused once, then taken, and of which a part was given back at Stripe itself. */
async function makeHistory() {
  const { scope, booking } = await madeBooking(world, { startsAt: inDays(1, 1) })
  const { paymentId, url } = await start(scope, { bookingId: booking.id, part: 'all', key: randomUUID() })
  await pay(url, '4000000000000002')
  await pay(url)
  const intent = sandbox.world.paymentIntents.all().find(({ metadata }) => metadata.paymentId === paymentId)
  await account.client.refunds.create({ payment_intent: intent!.id, amount: 1500 })
  const history = events().filter((event) => isOf(event, paymentId, intent!.id))
  return { booking, paymentId, history }
}

const stateOf = async (bookingId: string, paymentId: string) => ({
  ledger: (await ledger(bookingId)).sort(),
  payment: (await world.prisma.payment.findUniqueOrThrow({ where: { id: paymentId } })).state,
  refunds: (await world.prisma.refund.findMany({ where: { paymentId } })).map(({ state, amountMinor }) => ({
    state,
    amountMinor,
  })),
  receipts: (await world.jobs()).filter(({ name, data }) => name === 'payments.paid' && data.paymentId === paymentId)
    .length,
})
const settled = {
  ...{ ledger: ['CHARGE 5000 Massage', 'PAYMENT -5000 card', 'REFUND 1500 card'], payment: 'PAID', receipts: 1 },
  refunds: [{ state: 'DONE', amountMinor: 1500 }],
}

describe('what Stripe tells', () => {
  test('PAY-6 threats 26: each event 50 times at once has one effect', async () => {
    const { booking, paymentId, history } = await makeHistory()
    for (const event of history) {
      const heard = await Promise.all([...Array(50)].map(() => hear(event)))
      expect(heard.filter(({ isNew }) => isNew).length).toBeLessThanOrEqual(1)
    }
    expect(await stateOf(booking.id, paymentId)).toEqual(settled)
  }, 60_000)

  test('PAY-6 threats 26: in every order of a history of six, the end is the same', async () => {
    const orders = permutations([0, 1, 2, 3, 4, 5])
    expect(orders).toHaveLength(720)
    for (let done = 0; done < orders.length; done += 24)
      await Promise.all(
        orders.slice(done, done + 24).map(async (order) => {
          const { booking, paymentId, history } = await makeHistory()
          const six = history.filter(({ type }) => told.includes(type))
          expect(six).toHaveLength(6)
          for (const place of order) await hear(six[place]!)
          expect(await stateOf(booking.id, paymentId), String(order)).toEqual(settled)
        }),
      )
  }, 240_000)

  test('PAY-6 threats 26: in any order, with repetitions, the end is the same', async () => {
    await fc.assert(
      fc.asyncProperty(fc.infiniteStream(fc.nat()), async (chance) => {
        const { booking, paymentId, history } = await makeHistory()
        const order = shuffle([...history, ...history], chance)
        for (const event of order) await hear(event)
        expect(await stateOf(booking.id, paymentId)).toEqual(settled)
      }),
      { numRuns: 20 },
    )
  }, 120_000)

  test('PAY-6: all at once', async () => {
    const { booking, paymentId, history } = await makeHistory()
    await Promise.all([...history, ...history, ...history].map((event) => hear(event)))
    expect(await stateOf(booking.id, paymentId)).toEqual(settled)
  })

  test('threats C12: another amount, currency or order than was asked for settles nothing', async () => {
    const { scope, booking } = await madeBooking(world)
    const { paymentId } = await start(scope, { bookingId: booking.id, part: 'all', key: randomUUID() })
    const metadata = { businessId: world.business.id, paymentId }
    const told = (over: object) => ({
      ...{ id: `evt_${randomUUID()}`, object: 'event', type: 'payment_intent.succeeded' },
      data: { object: { id: `pi_${randomUUID()}`, amount_received: 5000, currency: 'eur', metadata, ...over } },
    })
    await hear(told({ amount_received: 1 }))
    await hear(told({ currency: 'jpy' }))
    await hear(told({ metadata: { ...metadata, paymentId: randomUUID() } }))
    expect(await ledger(booking.id)).toEqual(['CHARGE 5000 Massage'])
    await hear(told({}))
    expect(await ledger(booking.id)).toEqual(['CHARGE 5000 Massage', 'PAYMENT -5000 card'])
  })
})

describe('whose word it is', () => {
  const event = { id: 'evt_1', object: 'event', type: 'payment_intent.succeeded', data: { object: {} } }
  const wrong = { reason: 'payments.signatureWrong' }
  const read = (given: Told) => () => readEvent(account, given)

  test('PAY-6 threats 25: signed by us within five minutes, before or after', async () => {
    const now = Date.now()
    expect(readEvent(account, await sign(event, { at: now - 290_000 }))).toMatchObject({ id: 'evt_1' })
    for (const at of [now - 301_000, now + 310_000, now + 36e5])
      expect(read(await sign(event, { at }))).toThrow(expect.objectContaining(wrong))
  })

  test('PAY-6 threats 25: another secret, a changed body, no signature or none of this scheme: refused', async () => {
    const signed = await sign(event)
    expect(read(await sign(event, { secret: 'whsec_of_another' }))).toThrow(expect.objectContaining(wrong))
    expect(read({ ...signed, body: signed.body.replace('evt_1', 'evt_2') })).toThrow(expect.objectContaining(wrong))
    expect(read({ ...signed, signature: '' })).toThrow(expect.objectContaining(wrong))
    expect(read({ ...signed, signature: signed.signature.replace('v1=', 'v0=') })).toThrow(
      expect.objectContaining(wrong),
    )
  })
})
