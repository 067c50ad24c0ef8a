import { randomUUID } from 'node:crypto'
import { cancelForStaff } from '@foyer/domain/bookings/cancel'
import { recordPayment } from '@foyer/domain/bookings/record-payment'
import { recordRefund } from '@foyer/domain/bookings/record-refund'
import { takeBackRecorded } from '@foyer/domain/bookings/take-back-recorded'
import { madeBooking } from '@foyer/domain/testing/world'
import { beforeEach, expect, it } from 'vitest'
import { openWorkplace } from '../testing/workplace.ts'

const place = await openWorkplace()
const { mailbox, world } = place
beforeEach(() => {
  mailbox.received.length = 0
})

const made = async (email: string, locale = 'en') =>
  (await madeBooking(world, {}, { customer: { email, locale } })).booking
const received = (bookingId: string, amountMinor: number) => ({
  bookingId,
  amountMinor,
  method: 'cash' as const,
  key: randomUUID(),
})

it('PAY-8: what staff received is told once, how it was paid and what is still to pay; not what was taken back or not to be told', async () => {
  const staff = await world.staff()
  const [told, mistaken, quiet] = [
    await made('fr@example.com', 'fr'),
    await made('b@example.com'),
    await made('c@example.com'),
  ]
  const mistake = await recordPayment(staff, received(mistaken.id, 5000))
  await takeBackRecorded(staff, {
    ...{ bookingId: mistaken.id, recordedId: mistake.lineId, reason: 'Wrong customer', key: randomUUID() },
  })
  await recordPayment(staff, { ...received(quiet.id, 5000), receipt: false })
  await recordPayment(staff, received(told.id, 2000))
  await place.start()
  const [mail] = await mailbox.until(1)
  expect(mail!.recipients).toEqual(['fr@example.com'])
  const text = mail!.text!.replace(/\s/g, ' ')
  expect(text).toMatch(/^Vous avez payé 20,00 € /)
  expect(text).toContain('En espèces')
  expect(text).toContain('Reste à payer : 30,00 €')
  await place.idle()
  expect(mailbox.received).toHaveLength(1)
})

it('BOK-8 PAY-8: what staff gave back is told once, how it went back, and credit as credit', async () => {
  await world.set('manageBookings', { undoCancel: false })
  const staff = await world.staff()
  const [cash, credit] = [await made('cash@example.com'), await made('credit@example.com', 'fr')]
  for (const [{ id: bookingId }, method] of [
    [cash, 'cash'],
    [credit, 'credit'],
  ] as const) {
    await recordPayment(staff, { ...received(bookingId, 5000), receipt: false })
    await cancelForStaff(staff, { bookingId, key: randomUUID() })
    await recordRefund(staff, { bookingId, amountMinor: 5000, method, key: randomUUID() })
  }
  await place.start()
  await place.idle()
  const mailTo = (to: string) =>
    mailbox.received
      .filter(({ recipients }) => recipients.includes(to))
      .map(({ text }) => text!.replace(/\s/g, ' '))
      .filter((text) => /given back|avoir/.test(text))
  const [told, ...more] = mailTo('cash@example.com')
  expect(told).toMatch(/^€50\.00 was given back to you/)
  expect(told).toContain('In cash')
  expect(more).toEqual([])
  expect(mailTo('credit@example.com')).toEqual([expect.stringMatching(/^50,00 € vous attend comme avoir/)])
})
