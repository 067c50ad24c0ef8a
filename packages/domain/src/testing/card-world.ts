import { randomUUID } from 'node:crypto'
import { openPaidWorld } from './paid-world.ts'
import { madeBooking } from './world.ts'

/** A paid world of bookings whose customers have saved a card. */
export async function openCardWorld(payments: object = {}) {
  const paid = await openPaidWorld(payments)
  const { world, sandbox, control, giveCard } = paid
  const paymentsOf = (bookingId: string) =>
    world.prisma.payment.findMany({ where: { bookingId }, orderBy: { createdAt: 'asc' } })
  const idsOf = async (bookingId: string) => (await paymentsOf(bookingId)).map(({ id }) => id)
  return {
    ...paid,
    /** 50 euros are owed, and there is a card; `form` asks for the one of the other. */
    async withCard(number?: string, over: Parameters<typeof madeBooking>[1] = {}) {
      const made = await madeBooking(world, over)
      const card = await giveCard(made.scope, number)
      const content = { bookingId: made.booking.id, cardId: card.id, part: 'all' as const, expectedMinor: 5000 }
      return { ...made, card, form: (more: object = {}) => ({ ...content, key: randomUUID(), ...more }) }
    },
    paymentsOf,
    /** What Stripe took for a booking. */
    async chargesOf(bookingId: string) {
      const ids = await idsOf(bookingId)
      return sandbox.world.charges.all().filter(({ paid, metadata }) => paid && ids.includes(metadata.paymentId ?? ''))
    },
    /** How many jobs of that name are about the booking's payments. */
    async told(bookingId: string, job: string) {
      const ids = await idsOf(bookingId)
      return (await world.jobs()).filter(({ name, data }) => name === job && ids.includes(String(data.paymentId)))
        .length
    },
    /** The money is taken, and the answer is lost with everything that is asked right after it. */
    async loseAnswer() {
      await control('/_faults', { path: '/v1/payment_intents', kind: 'resetAfter' })
      await control('/_faults', { path: '/v1/payment_intents', kind: 'reset', times: 2 })
    },
    calm: () => fetch(`${sandbox.url}/_faults`, { method: 'DELETE' }),
  }
}
