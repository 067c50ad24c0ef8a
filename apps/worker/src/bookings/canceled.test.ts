import { randomUUID } from 'node:crypto'
import { cancel } from '@foyer/domain/bookings/cancel'
import { madeBooking } from '@foyer/domain/testing/world'
import { expect, it } from 'vitest'
import { openWorkplace } from '../testing/workplace.ts'

const place = await openWorkplace({ currency: 'USD', timeZone: 'America/New_York' })
const { mailbox, world, prisma } = place
await place.start()

it('MSG-2 MSG-6 tells both parties why, in the habits of the region, and takes the booking out of calendars and plan', async () => {
  const { scope, booking } = await madeBooking(
    world,
    { reminderOffsets: [60] },
    { customer: { email: 'ada@example.com' } },
  )
  await cancel(scope, { bookingId: booking.id, reason: 'A cold', key: randomUUID() })
  await place.advance(3 * 60_000)
  const mails = await mailbox.until(2)
  const mail = mails.find(({ recipients }) => recipients[0] === 'ada@example.com')!
  expect(mail.subject).toMatch(/^Cancelled: Massage, Tue, Nov 24 at 5:00\sAM$/u)
  expect(mails.every(({ text }) => text?.includes('A cold'))).toBe(true)
  const calendar = mail.attachments[0]!.content.toString()
  for (const line of ['METHOD:CANCEL', `UID:booking-${booking.id}@foyer`, 'SEQUENCE:2', 'STATUS:CANCELLED'])
    expect(calendar).toContain(line)
  expect(await prisma.plannedMessage.count({ where: { bookingId: booking.id } })).toBe(0)
  await place.idle()
  const sent = await prisma.sentMessage.findMany({ where: { bookingId: booking.id }, orderBy: { audience: 'asc' } })
  expect(sent).toMatchObject([
    { kind: 'bookingCanceled', audience: 'customer', state: 'SENT' },
    { kind: 'bookingCanceled', audience: 'provider', state: 'SENT' },
  ])
})

it('BOK-7 tells the customer what cancelling costs', async () => {
  mailbox.received.length = 0
  await world.set('manageBookings', { undoCancel: false })
  const cancelFees = [{ withinHours: 48, fee: { kind: 'PERCENT', value: 50 } }]
  const { scope, booking } = await madeBooking(world, { cancelFees }, { customer: { email: 'cy@example.com' } })
  await cancel(scope, { bookingId: booking.id, key: randomUUID() })
  const mails = await mailbox.until(2)
  expect(mails.find(({ recipients }) => recipients[0] === 'cy@example.com')?.text).toContain('Fee: $25.00')
  expect(mails.find(({ recipients }) => recipients[0] !== 'cy@example.com')?.text).not.toContain('Fee')
})

it('BOK-16 says so where nobody answered a request before its start', async () => {
  mailbox.received.length = 0
  const { booking } = await madeBooking(
    world,
    { status: 'PENDING' },
    { customer: { email: 'bea@example.com', givenName: 'Bea' } },
  )
  const worker = await place.start()
  await fetch(`${worker.address}/__clock`, { method: 'POST', body: JSON.stringify({ advanceMs: 26 * 36e5 }) })
  const mails = await mailbox.until(2)
  const mail = mails.find(({ recipients }) => recipients[0] === 'bea@example.com')!
  expect(mail.text).toMatch(/^Your request for Tue, Nov 24 at 5:00\sAM was not confirmed in time\n/)
  expect(mail.attachments[0]!.content.toString()).toContain('METHOD:CANCEL')
  await place.idle()
  expect(mailbox.received).toHaveLength(2)
  expect(await prisma.booking.findUniqueOrThrow({ where: { id: booking.id } })).toMatchObject({ canceledBy: 'SYSTEM' })
})
