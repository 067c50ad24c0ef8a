import { madeBooking } from '@foyer/domain/testing/world'
import { beforeEach, expect, it } from 'vitest'
import type { Received } from '../testing/mailbox.ts'
import { openWorkplace } from '../testing/workplace.ts'

const place = await openWorkplace()
const { mailbox, world, prisma } = place
await place.start()
beforeEach(() => {
  mailbox.received.length = 0
})

const to = (mails: Received[], address: string) => mails.find(({ recipients }) => recipients[0] === address)!
const calendarOf = (mail: Received) => mail.attachments[0]!.content.toString()

async function booked(email: string, over: Parameters<typeof madeBooking>[1] = {}, revision = 1) {
  const { booking } = await madeBooking(world, over, {
    ...{ customer: { givenName: 'Ada', familyName: 'Martin', email }, service: { capacity: 4 } },
  })
  const change = await prisma.bookingChange.findFirstOrThrow({ where: { bookingId: booking.id } })
  const payload = { businessId: world.business.id, bookingId: booking.id, revision, changeId: change.id }
  await place.queue('bookings.booked', payload)
  return { booking, payload }
}

it('MSG-2 MSG-6 ACC-10 confirms what was booked, with its way in and its calendar file, once', async () => {
  const extras = [{ name: { en: 'Hot stones', fr: 'Pierres chaudes' }, quantity: 2, priceMinor: 1000 }]
  const { booking, payload } = await booked('ada@example.com', { persons: 2, extras })
  const mails = await mailbox.until(2)
  const mail = to(mails, 'ada@example.com')
  expect(mail.subject).toBe('Booked: Massage, Tue 24 Nov at 11:00')
  for (const line of [
    'Persons: 2',
    'Extras: 2 × Hot stones',
    'no password is needed',
    'See or change your appointment',
  ])
    expect(mail.text).toContain(line)
  expect(mail.text).toMatch(/https:\/\/portal\.test\/harbour\/open\/\S+#\S{43}/)
  for (const line of ['METHOD:PUBLISH', `UID:booking-${booking.id}@foyer`, 'SEQUENCE:1', 'STATUS:CONFIRMED'])
    expect(calendarOf(mail)).toContain(line)
  expect(to(mails, 'camille@example.com').subject).toBe('Booked: Ada Martin, Tue 24 Nov at 11:00')
  await place.queue('bookings.booked', payload)
  await place.idle()
  expect(mailbox.received).toHaveLength(2)
})

it('MSG-2 BOK-16 a booking that waits for approval is told as a request, tentative in the calendar', async () => {
  await booked('ben@example.com', { status: 'PENDING' })
  const mails = await mailbox.until(2)
  const mail = to(mails, 'ben@example.com')
  expect(mail.subject).toBe('Request received: Massage, Tue 24 Nov at 11:00')
  expect(mail.text).toContain('the time is kept for you')
  expect(calendarOf(mail)).toContain('STATUS:TENTATIVE')
  const providers = to(mails, 'camille@example.com')
  expect(providers.subject).toMatch(/^To decide: /)
  expect(providers.text).not.toContain('admin.test')
  mailbox.received.length = 0
  const own = await booked('cid@example.com', { status: 'PENDING' })
  const { providerId } = await prisma.appointment.findUniqueOrThrow({ where: { id: own.booking.appointmentId } })
  await world.staff('PROVIDER', { providerId })
  await place.queue('bookings.booked', { ...own.payload, changeId: crypto.randomUUID() })
  const again = to((await mailbox.until(4)).slice(2), 'camille@example.com')
  expect(again.text).toContain(`https://admin.test/bookings/${own.booking.id}`)
})

it('ACC-3 ACC-11 promises no way in without a password where one is required, and none while the portal is off', async () => {
  await world.set('panelAccess', { enabled: true, requirePassword: true })
  await booked('cleo@example.com')
  const mail = to(await mailbox.until(2), 'cleo@example.com')
  expect(mail.text).toContain('portal.test')
  expect(mail.text).not.toContain('no password is needed')
  mailbox.received.length = 0
  await world.set('panelAccess', { enabled: false })
  await booked('dan@example.com')
  const off = to(await mailbox.until(2), 'dan@example.com')
  await world.set('panelAccess', { enabled: true })
  expect(off.text).not.toContain('portal.test')
  expect(off.text).toContain('+33 1 99 00 00 01')
})

it('BOK-7 says until when cancelling is free: the first rung of the ladder that was agreed', async () => {
  await booked('eve@example.com', { cancelFees: [{ withinHours: 12, fee: { kind: 'PERCENT', value: 50 } }] })
  const mail = to(await mailbox.until(2), 'eve@example.com')
  expect(mail.text).toContain('cancel it free of charge until Monday, 23 November 2026 at 23:00')
  mailbox.received.length = 0
  await booked('fay@example.com', { cancelFees: [{ withinHours: 48, fee: { kind: 'PERCENT', value: 50 } }] })
  expect(to(await mailbox.until(2), 'fay@example.com').text).not.toContain('free of charge')
})

it('MSG-1 a booking that has changed since is not told', async () => {
  await booked('gus@example.com', {}, 2)
  await booked('hal@example.com', { status: 'CANCELED' })
  await place.idle()
  expect(mailbox.received).toHaveLength(0)
})
