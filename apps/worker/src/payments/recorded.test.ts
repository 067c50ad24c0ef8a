import { randomUUID } from 'node:crypto'
import { recordPayment } from '@foyer/domain/bookings/record-payment'
import { takeBackPayment } from '@foyer/domain/bookings/take-back-payment'
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
  await takeBackPayment(staff, {
    ...{ bookingId: mistaken.id, paymentId: mistake.lineId, reason: 'Wrong customer', key: randomUUID() },
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
