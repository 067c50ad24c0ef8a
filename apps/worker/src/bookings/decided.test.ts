import { randomUUID } from 'node:crypto'
import { approve } from '@foyer/domain/bookings/approve'
import { reject } from '@foyer/domain/bookings/reject'
import { madeBooking } from '@foyer/domain/testing/world'
import { beforeEach, expect, it } from 'vitest'
import type { Received } from '../testing/mailbox.ts'
import { openWorkplace } from '../testing/workplace.ts'

const place = await openWorkplace()
const { mailbox, world } = place
await place.start()
beforeEach(() => {
  mailbox.received.length = 0
})

const to = (mails: Received[], address: string) => mails.find(({ recipients }) => recipients[0] === address)!
const pending = async (email: string, locale = 'en') =>
  (await madeBooking(world, { status: 'PENDING' }, { customer: { givenName: 'Ada', email, locale } })).booking

it('MSG-2 MSG-6 BOK-16 an approved request is confirmed to both, and no longer tentative in the calendar', async () => {
  const booking = await pending('ada@example.com')
  await approve(await world.staff(), { bookingId: booking.id, key: randomUUID() })
  const mails = await mailbox.until(2)
  const mail = to(mails, 'ada@example.com')
  expect(mail.subject).toBe('Booked: Massage, Tue 24 Nov at 11:00')
  expect(mail.text).toMatch(/^Harbour Physio confirmed your appointment on Tue 24 Nov at 11:00\n/)
  const calendar = mail.attachments[0]!.content.toString()
  for (const line of ['METHOD:PUBLISH', `UID:booking-${booking.id}@foyer`, 'SEQUENCE:2', 'STATUS:CONFIRMED'])
    expect(calendar).toContain(line)
  expect(to(mails, 'camille@example.com').text).toMatch(/^The appointment with Ada .* is confirmed\n/)
})

it('MSG-2 MSG-6 BOK-16 a rejected one is told with its reason and taken out of the calendar', async () => {
  const booking = await pending('ben@example.com', 'fr')
  await reject(await world.staff(), { bookingId: booking.id, reason: 'Salle <b>fermée</b>', key: randomUUID() })
  const mails = await mailbox.until(2)
  const mail = to(mails, 'ben@example.com')
  expect(mail.subject).toBe('Refusé\u00a0: Massage, mar. 24 nov. à 11:00')
  expect(mail.text).toContain('Motif\u00a0: Salle <b>fermée</b>')
  expect(mail.html).not.toContain('<b>fermée')
  const calendar = mail.attachments[0]!.content.toString()
  for (const line of ['METHOD:CANCEL', `UID:booking-${booking.id}@foyer`, 'SEQUENCE:2', 'STATUS:CANCELLED'])
    expect(calendar).toContain(line)
  expect(to(mails, 'camille@example.com').subject).toMatch(/^Declined: Ada /)
})
