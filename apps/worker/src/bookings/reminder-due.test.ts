import { randomUUID } from 'node:crypto'
import { cancel } from '@foyer/domain/bookings/cancel'
import { reschedule } from '@foyer/domain/bookings/reschedule'
import { inDays, madeBooking } from '@foyer/domain/testing/world'
import { beforeEach, expect, it } from 'vitest'
import { openWorkplace } from '../testing/workplace.ts'

const place = await openWorkplace()
const { mailbox, world, prisma } = place
const worker = await place.start()
await world.set('manageBookings', { reschedule: true, undoCancel: false })
beforeEach(() => {
  mailbox.received.length = 0
})

const advance = (advanceMs: number) =>
  fetch(`${worker.address}/__clock`, { method: 'POST', body: JSON.stringify({ advanceMs }) })
const reset = () =>
  fetch(`${worker.address}/__clock`, { method: 'POST', body: JSON.stringify({ now: world.now.toISOString() }) })

it('MSG-5 reminds when it is due, once with two workers, of the booking as it now stands', async () => {
  const other = await place.start()
  const kept = await madeBooking(world, { reminderOffsets: [60] }, { customer: { email: 'kept@example.com' } })
  const moved = await madeBooking(world, { reminderOffsets: [60] }, { customer: { email: 'moved@example.com' } })
  const off = await madeBooking(world, { reminderOffsets: [60] }, { customer: { email: 'off@example.com' } })
  await reschedule(moved.scope, {
    ...{ bookingId: moved.booking.id, startsAt: inDays(3, 1).toISOString(), key: randomUUID() },
  })
  await cancel(off.scope, { bookingId: off.booking.id, key: randomUUID() })
  await mailbox.until(4)
  mailbox.received.length = 0
  await advance(24 * 36e5)
  const [mail] = await mailbox.until(1)
  await place.idle()
  expect(mailbox.received.map(({ recipients }) => recipients[0])).toEqual(['kept@example.com'])
  expect(mail?.subject).toMatch(/^Reminder: Massage, /)
  expect(mail?.attachments).toHaveLength(0)
  expect(await prisma.plannedMessage.count({ where: { bookingId: kept.booking.id } })).toBe(0)
  await other.stop()
  await reset()
})

it('MSG-5 one that begun meanwhile, was cancelled or moved is dropped', async () => {
  const { booking, scope } = await madeBooking(world, {}, { customer: { email: 'late@example.com' } })
  const due = { businessId: world.business.id, bookingId: booking.id, revision: 1, offsetMinutes: 60 }
  await place.queue('bookings.reminderDue', { ...due, revision: 2 })
  await place.idle()
  await place.advance(25 * 36e5)
  await place.queue('bookings.reminderDue', due)
  await place.idle()
  await reset()
  expect(mailbox.received).toHaveLength(0)
  await cancel(scope, { bookingId: booking.id, key: randomUUID() })
  await mailbox.until(2)
})

it('MSG-2 reminds the provider too where the business wants it', async () => {
  await world.set('notifications', { remindProvider: true })
  const { booking } = await madeBooking(world, {}, { customer: { email: 'both@example.com' } })
  await place.queue('bookings.reminderDue', {
    ...{ businessId: world.business.id, bookingId: booking.id, revision: 1, offsetMinutes: 60 },
  })
  const mails = await mailbox.until(2)
  expect(mails.map(({ recipients }) => recipients[0]).sort()).toEqual(['both@example.com', 'camille@example.com'])
})
