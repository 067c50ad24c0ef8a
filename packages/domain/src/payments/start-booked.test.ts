import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { newPass } from '../bookings/new-pass.ts'
import { openPaidWorld } from '../testing/paid-world.ts'
import { madeBooking } from '../testing/world.ts'
import { startBooked } from './start-booked.ts'

const { world, sandbox, pay, hearAll, ledger } = await openPaidWorld()

test('PAY-1 BOK-1: the browser that booked pays for this booking and no other, and comes back to its page', async () => {
  const { booking } = await madeBooking(world)
  const { secret, pass } = newPass(world.now)
  const own = {
    ...pass,
    secretHash: new Uint8Array(pass.secretHash),
    businessId: world.business.id,
    bookingId: booking.id,
  }
  await world.prisma.bookingPass.create({ data: own })
  const asked = { part: 'all' as const, key: randomUUID(), pass: secret }
  const visitor = await world.visitor()
  const { paymentId, url } = await startBooked(visitor, asked)
  expect((await startBooked(visitor, asked)).url).toBe(url)
  const session = sandbox.world.sessions.all().find(({ client_reference_id }) => client_reference_id === paymentId)
  expect(session).toMatchObject({ amount_total: 5000, success_url: 'https://book.example/harbour/book/done?pay=done' })
  await pay(url)
  await hearAll()
  expect(await ledger(booking.id)).toEqual(['CHARGE 5000 Massage', 'PAYMENT -5000 card'])
  await expect(startBooked(visitor, { ...asked, pass: 'another', key: randomUUID() })).rejects.toMatchObject({
    reason: 'bookings.notFound',
  })
})
