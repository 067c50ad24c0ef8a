import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { recordPayment } from '../bookings/record-payment.ts'
import { inDays, madeBooking, openWorld } from '../testing/world.ts'
import { credit } from './credit.ts'
import { issue } from './issue.ts'
import { search } from './search.ts'

const world = await openWorld()
await world.set('invoices', { enabled: true })
const span = {
  from: inDays(-1).toISOString(),
  until: inDays(9).toISOString(),
  show: 'all',
  text: '',
  limit: 50,
} as const

async function invoiced(day: number, familyName: string) {
  const { booking } = await madeBooking(world, {}, { customer: { familyName } })
  const staff = { ...(await world.staff()), now: inDays(day) }
  return { ...(await issue(staff, { bookingId: booking.id, key: randomUUID() })), booking, staff }
}

test('ADM-1 INV-4: what was issued, latest first, with sums; narrowed by time, state, number and name', async () => {
  const [paid, due, wrong] = [await invoiced(0, 'Martin'), await invoiced(1, 'Dubois'), await invoiced(2, 'Martinez')]
  await recordPayment(paid.staff, { bookingId: paid.booking.id, amountMinor: 5000, method: 'cash', key: randomUUID() })
  const note = await credit(wrong.staff, { invoiceId: wrong.invoiceId, reason: 'Wrong', key: randomUUID() })
  const staff = await world.staff()
  const numbers = async (more: object) =>
    (await search(staff, { ...span, ...more })).invoices.map(({ number }) => number)
  const all = await search(staff, span)
  expect(all.invoices.map(({ id }) => id).sort()).toEqual(
    [paid, due, wrong, note].map(({ invoiceId }) => invoiceId).sort(),
  )
  expect(all.invoices.at(-1)!.number).toBe(paid.number)
  expect(all).toMatchObject({ invoicedMinor: 15_000, creditedMinor: 5000, count: 4, next: null, currency: 'EUR' })
  expect(await numbers({ show: 'due' })).toEqual([due.number])
  expect(await numbers({ show: 'creditNotes' })).toEqual([note.number])
  expect(await numbers({ text: 'martin', until: inDays(1).toISOString() })).toEqual([paid.number])
  expect(await numbers({ text: due.number.toLowerCase() })).toEqual([due.number])
  expect(await numbers({ text: '%' })).toEqual([])
  const seen: string[] = []
  for (let before: { at: string; id: string } | undefined; ; ) {
    const page = await search(staff, { ...span, limit: 1, ...(before && { before }) })
    seen.push(...page.invoices.map(({ id }) => id))
    if (!page.next) break
    before = page.next
  }
  expect(seen).toEqual(all.invoices.map(({ id }) => id))
})
