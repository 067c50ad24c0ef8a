import { randomUUID } from 'node:crypto'
import { cancel } from '@foyer/domain/bookings/cancel'
import { reschedule } from '@foyer/domain/bookings/reschedule'
import { inDays, madeBooking } from '@foyer/domain/testing/world'
import { beforeEach, expect, it } from 'vitest'
import type { Received } from '../testing/mailbox.ts'
import { openWorkplace } from '../testing/workplace.ts'

const place = await openWorkplace({ brand: { color: '#ffcc00' } })
const { mailbox, world, prisma } = place
await place.start()
await world.set('manageBookings', { reschedule: true, undoCancel: false })
beforeEach(() => {
  mailbox.received.length = 0
})

const to = (mails: Received[], address: string) => mails.find(({ recipients }) => recipients[0] === address)
const moved = async (over: Parameters<typeof madeBooking>[2] = {}) => {
  const made = await madeBooking(world, {}, over)
  const move = () =>
    reschedule(made.scope, { bookingId: made.booking.id, startsAt: inDays(2, 1).toISOString(), key: randomUUID() })
  return { ...made, move }
}

it('MSG-2 MSG-6 tells customer and provider of the new time, with a calendar file that replaces the old one', async () => {
  const { move, booking } = await moved({ customer: { givenName: 'Ada', email: 'ada1@example.com' } })
  await move()
  const mails = await mailbox.until(2)
  const customers = to(mails, 'ada1@example.com')!
  expect(customers.subject).toBe('Moved to Wed 25 Nov at 11:00: Massage')
  expect(customers.text).toContain('Tuesday, 24 November 2026 at 11:00')
  expect(customers.text).toMatch(/https:\/\/portal\.test\/harbour\/open\/[0-9a-f-]{36}\?lang=en#\S{43}/)
  expect(customers.headerLines.map(({ line }) => line)).toEqual(
    expect.arrayContaining(['From: Harbour Physio <no-reply@foyer.local>', 'Auto-Submitted: auto-generated']),
  )
  expect(customers.headerLines.find(({ key }) => key === 'reply-to')?.line).toContain('desk@harbour.example')
  const [file] = customers.attachments
  expect(file?.contentType).toBe('text/calendar')
  const calendar = file!.content.toString()
  for (const line of ['METHOD:PUBLISH', `UID:booking-${booking.id}@foyer`, 'SEQUENCE:2', 'DTSTART:20261125T100000Z'])
    expect(calendar).toContain(line)
  const providers = to(mails, 'camille@example.com')!
  expect(providers.subject).toContain('Ada')
  expect(providers.text).not.toContain('portal.test')
  expect(providers.attachments).toHaveLength(1)
  const link = await prisma.accessLink.findFirstOrThrow({ where: { email: 'ada1@example.com' } })
  expect(link).toMatchObject({ purpose: 'NOTIFICATION', leadsTo: `/appointments/${booking.id}` })
  expect(link.expiresAt.getTime() - link.createdAt.getTime()).toBe(7 * 864e5)
})

it('MSG-7 writes to the customer in French and to the provider in the own language', async () => {
  const { move } = await moved({ customer: { email: 'ada2@example.com', locale: 'fr' } })
  await move()
  const mails = await mailbox.until(2)
  expect(to(mails, 'ada2@example.com')!.html).toContain('<html lang="fr">')
  expect(to(mails, 'camille@example.com')!.html).toContain('<html lang="en">')
})

it('PAN-3 an online booking leads with the zone of the customer, the one of the business beside', async () => {
  const { move } = await moved({
    customer: { email: 'ada3@example.com', timeZone: 'America/New_York' },
    service: { online: true, meetingUrl: 'https://meet.example/1' },
  })
  await move()
  const mail = to(await mailbox.until(2), 'ada3@example.com')!
  expect(mail.text).toContain('5:00 (New York time)')
  expect(mail.text).toContain('11:00 in Paris')
})

it('ACC-11 carries contact details instead of a link while the portal is off', async () => {
  const { move } = await moved({ customer: { email: 'ada4@example.com' } })
  await move()
  await mailbox.until(2)
  mailbox.received.length = 0
  const again = await moved({ customer: { email: 'ada5@example.com' } })
  await world.set('panelAccess', { enabled: false })
  await again.move()
  const mail = to(await mailbox.until(2), 'ada5@example.com')!
  await world.set('panelAccess', { enabled: true })
  expect(mail.text).not.toContain('portal.test')
  expect(mail.text).toContain('+33 1 99 00 00 01')
  expect(await prisma.accessLink.count({ where: { email: 'ada5@example.com' } })).toBe(0)
})

it('MSG-3 uses the wording of the business', async () => {
  await prisma.messageTemplate.create({
    data: {
      ...{ businessId: world.business.id, kind: 'bookingRescheduled', audience: 'customer', locale: 'en' },
      ...{ subject: 'New time, %customer_first_name%', body: 'See %service_name%', updatedAt: world.now },
    },
  })
  const { move } = await moved({ customer: { givenName: 'Ada', email: 'ada6@example.com' } })
  await move()
  expect(to(await mailbox.until(2), 'ada6@example.com')!.subject).toBe('New time, Ada')
  await prisma.messageTemplate.deleteMany()
})

it('MSG-1 what has changed again is not told any more; a person without address is left out', async () => {
  const { move, scope, booking } = await moved({ customer: { email: null } })
  await place.queue('bookings.rescheduled', {
    ...{ businessId: world.business.id, bookingId: booking.id, revision: 7, changeId: randomUUID() },
  })
  await place.idle()
  expect(mailbox.received).toHaveLength(0)
  await move()
  await place.idle()
  expect(mailbox.received.map(({ recipients }) => recipients)).toEqual([['camille@example.com']])
  await cancel(scope, { bookingId: booking.id, key: randomUUID() })
  await mailbox.until(2)
})

it('MSG-1 the same job again tells nobody twice, and one refused address keeps nobody else waiting', async () => {
  const { move, booking } = await moved({ customer: { email: 'gone@example.com' } })
  mailbox.refused.add('gone@example.com')
  await move()
  await mailbox.until(1)
  const [job] = (await world.jobs()).filter(({ data }) => data.bookingId === booking.id)
  mailbox.refused.clear()
  await place.queue('bookings.rescheduled', job!.data as never)
  const mails = await mailbox.until(2)
  await place.idle()
  expect(mails.map(({ recipients }) => recipients[0])).toEqual(['camille@example.com', 'gone@example.com'])
  expect(mailbox.received).toHaveLength(2)
})
