import { randomUUID } from 'node:crypto'
import { beforeEach, expect, test } from 'vitest'
import { recordPayment } from '../bookings/record-payment.ts'
import { otherBusiness } from '../testing/mailed-link.ts'
import { inDays, madeBooking, openWorld } from '../testing/world.ts'
import type { InvoiceContent } from './content.ts'
import { credit } from './credit.ts'
import { issue } from './issue.ts'

const world = await openWorld()
const seller = { sellerName: 'Harbour SARL', sellerAddress: '1 Quay\n29200 Brest', taxNumber: 'FR123' }
const use = (more: object = {}) => world.set('invoices', { enabled: true, ...seller, ...more })
beforeEach(() => use())

const asked = (bookingId: string) => ({ bookingId, key: randomUUID() })
const rows = (bookingId: string) =>
  world.prisma.invoice.findMany({ where: { bookingId }, orderBy: { sequence: 'asc' } })
const numberOf = async (bookingId: string) => (await issue(await world.staff(), asked(bookingId))).number

test('INV-1 INV-2: an invoice holds seller, buyer, lines and taxes as they are, under the day of issue', async () => {
  const taxes = [{ name: 'VAT', percent: 20 }]
  const { booking, customer } = await madeBooking(world, { startsAt: inDays(9) }, { service: { taxes } })
  const address = { street: '5 rue Haute', postalCode: '35000', city: 'Rennes', country: 'France' }
  await world.prisma.customer.update({ where: { id: customer.id }, data: { address } })
  const staff = await world.staff()
  await recordPayment(staff, { bookingId: booking.id, amountMinor: 2000, method: 'cash', key: randomUUID() })
  const { invoiceId, number } = await issue(staff, asked(booking.id))
  const [invoice] = await rows(booking.id)
  expect(invoice).toMatchObject({
    ...{ id: invoiceId, number, kind: 'INVOICE', totalMinor: 5000, currency: 'EUR', correctsId: null },
    ...{ issuedOn: new Date('2026-11-23'), actorKind: 'STAFF', actorId: staff.staffId },
  })
  expect(invoice!.content as unknown as InvoiceContent).toMatchObject({
    seller: { name: 'Harbour SARL', address: ['1 Quay', '29200 Brest'], taxNumber: 'FR123' },
    buyer: { address: ['5 rue Haute', '35000 Rennes', 'France'], customerNumber: customer.number },
    lines: [{ description: 'Massage', quantity: 1, unitMinor: 5000, amountMinor: 5000, taxes }],
    taxes: [{ name: 'VAT', percent: 20, baseMinor: 4167, minor: 833 }],
    ...{ netMinor: 4167, taxMinor: 833, totalMinor: 5000, paidMinor: 2000, dueMinor: 3000 },
  })
  await use({ sellerName: 'Somebody else' })
  await world.prisma.customer.update({ where: { id: customer.id }, data: { familyName: 'Changed' } })
  expect((await rows(booking.id))[0]!.content).toEqual(invoice!.content)
})

test('INV-2 PAY-7: what a coupon took off stands in the line and in the sums, and the taxes are those of what is left', async () => {
  const taxes = [{ name: 'VAT', percent: 20 }]
  const { booking } = await madeBooking(world, {}, { service: { taxes } })
  const found = await world.prisma.booking.findUniqueOrThrow({ where: { id: booking.id } })
  const coupon = { couponId: randomUUID(), code: 'TEN', kind: 'PERCENT', percent: 10 }
  const snapshot = { ...(found.snapshot as object), coupon, discountMinor: 500, taxMinor: 750, totalMinor: 4500 }
  await world.prisma.booking.update({ where: { id: booking.id }, data: { snapshot } })
  const line = { businessId: world.business.id, bookingId: booking.id, customerId: found.customerId, currency: 'EUR' }
  await world.prisma.ledgerLine.create({
    data: { ...line, kind: 'DISCOUNT', amountMinor: -500, label: '', actorKind: 'CUSTOMER', createdAt: world.now },
  })
  await issue(await world.staff(), asked(booking.id))
  expect((await rows(booking.id))[0]!.content).toMatchObject({
    lines: [{ unitMinor: 5000, discountMinor: 500, amountMinor: 4500 }],
    taxes: [{ name: 'VAT', percent: 20, baseMinor: 3750, minor: 750 }],
    ...{ discountMinor: 500, netMinor: 3750, taxMinor: 750, totalMinor: 4500 },
  })
})

test('INV-2: numbers follow the mask, year by year, and begin where the business says', async () => {
  await use({ mask: 'A{year}/{number:000}', firstNumber: 41 })
  const [one, two, next] = [await madeBooking(world), await madeBooking(world), await madeBooking(world)]
  expect(await numberOf(one.booking.id)).toBe('A2026/041')
  expect(await numberOf(two.booking.id)).toBe('A2026/042')
  const staff = { ...(await world.staff()), now: new Date('2026-12-31T23:30:00Z') }
  expect((await issue(staff, asked(next.booking.id))).number).toBe('A2027/041')
})

test('INV-2: 100 issued at once have numbers without gap or duplicate', async () => {
  await use({ mask: 'P{number}' })
  const made: Awaited<ReturnType<typeof madeBooking>>[] = []
  for (let place = 0; place < 100; place++) made.push(await madeBooking(world))
  const staff = await world.staff()
  const issued = await Promise.all(made.map(({ booking }) => issue(staff, asked(booking.id))))
  const numbers = issued.map(({ number }) => Number(number.slice(1))).sort((one, other) => one - other)
  expect(numbers).toEqual(Array.from({ length: 100 }, (_, place) => place + 1))
}, 60_000)

test('INV-2: a booking has one invoice however often it is asked for, and another only after a credit note', async () => {
  const { booking } = await madeBooking(world)
  const staff = await world.staff()
  const form = asked(booking.id)
  const [first, again] = [await issue(staff, form), await issue(staff, form)]
  expect(again).toEqual(first)
  const outcomes = await Promise.allSettled(Array.from({ length: 10 }, () => issue(staff, asked(booking.id))))
  expect(outcomes.map(({ status }) => status)).toEqual(outcomes.map(() => 'rejected'))
  await expect(issue(staff, asked(booking.id))).rejects.toMatchObject({ reason: 'invoices.invoicedAlready' })
  await credit(staff, { invoiceId: first.invoiceId, reason: 'Wrong address', key: randomUUID() })
  await issue(staff, asked(booking.id))
  expect((await rows(booking.id)).map(({ kind }) => kind).sort()).toEqual(['CREDIT_NOTE', 'INVOICE', 'INVOICE'])
})

test('INV-2: the database refuses to change or remove an invoice, to leave out a number, and a second one of a booking', async () => {
  const { booking } = await madeBooking(world)
  await issue(await world.staff(), asked(booking.id))
  const [invoice] = await rows(booking.id)
  const { id } = invoice!
  const run = (sql: string) => world.prisma.$executeRawUnsafe(sql, id)
  await expect(run('UPDATE invoice SET total_minor = 1 WHERE id = $1::uuid')).rejects.toThrow(/append-only/)
  await expect(run('DELETE FROM invoice WHERE id = $1::uuid')).rejects.toThrow(/append-only/)
  const other = await madeBooking(world)
  const { content, ...same } = invoice!
  const copy = { ...same, content: content as object, id: randomUUID(), number: randomUUID() }
  const ofOther = { bookingId: other.booking.id, customerId: other.customer.id }
  const skipped = { ...copy, ...ofOther, sequence: same.sequence + 2 }
  await expect(world.prisma.invoice.create({ data: skipped })).rejects.toThrow(/left out/)
  const second = { ...copy, sequence: same.sequence + 1 }
  await expect(world.prisma.invoice.create({ data: second })).rejects.toThrow(/invoiced already/)
})

test('INV-1: nothing is issued where invoices are not used, where nothing is charged, or of another business', async () => {
  const { booking } = await madeBooking(world)
  const free = await madeBooking(world, {}, { service: { priceMinor: 0 } })
  const staff = await world.staff()
  await expect(issue(staff, asked(free.booking.id))).rejects.toMatchObject({ reason: 'invoices.nothingToInvoice' })
  const foreign = await world.staff('OWNER', { of: await otherBusiness(world) })
  const using = { ...foreign, settings: staff.settings }
  await expect(issue(using, asked(booking.id))).rejects.toMatchObject({ reason: 'bookings.notFound' })
  await world.set('invoices', {})
  await expect(issue(await world.staff(), asked(booking.id))).rejects.toMatchObject({ reason: 'invoices.notUsed' })
  expect(await rows(booking.id)).toEqual([])
})

test('INV-4: it is mailed as it is issued, unless the business does not want that', async () => {
  const [sent, kept] = [await madeBooking(world), await madeBooking(world)]
  const { invoiceId } = await issue(await world.staff(), asked(sent.booking.id))
  await use({ send: false })
  const quiet = await issue(await world.staff(), asked(kept.booking.id))
  const mailed = (await world.jobs()).filter(({ name }) => name === 'invoices.issued').map(({ data }) => data.invoiceId)
  expect(mailed).toContain(invoiceId)
  expect(mailed).not.toContain(quiet.invoiceId)
})
