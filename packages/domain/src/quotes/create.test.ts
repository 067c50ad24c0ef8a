import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { madeQuote, quoteForm } from '../testing/quoted.ts'
import { openWorld } from '../testing/world.ts'
import { create } from './create.ts'
import { getForStaff } from './get.ts'

const world = await openWorld()

test('INV-5: staff write a quote, which the server adds up with the service’s taxes; once per form, numbered', async () => {
  const taxes = [{ name: 'VAT', percent: 20 }]
  const made = await madeQuote(world, {}, { service: { taxes } })
  await world.set('prices', { taxesIncluded: false })
  const staff = await world.staff('FRONT_DESK')
  const form = quoteForm(made)
  const first = await create(staff, form)
  expect(await create(staff, form)).toEqual(first)
  expect(first.number).toBe(made.quote.number + 1)
  expect(await getForStaff(staff, first)).toMatchObject({
    ...{ state: 'DRAFT', linesMinor: 13_500, taxMinor: 2700, totalMinor: 16_200, currency: 'EUR', revision: 1 },
    ...{ service: 'Massage', note: 'As agreed', validUntil: '2026-12-11', taxes: [{ ...taxes[0], minor: 2700 }] },
    customer: { id: made.customer.id },
  })
  await expect(create(staff, { ...form, note: 'Other' })).rejects.toMatchObject({
    reason: 'idempotency.contentDiffers',
  })
  const audit = { action: 'quotes.created', subjectId: first.quoteId, actorId: staff.staffId }
  expect(await world.prisma.auditRecord.count({ where: audit })).toBe(1)
})

test('INV-5: a quote that could not be accepted or booked is refused by its field, and nothing is written', async () => {
  const made = await madeQuote(world, {}, { service: { capacity: 2 } })
  const staff = await world.staff()
  const before = await world.prisma.quote.count()
  const refused = (over: object) => create(staff, { ...quoteForm(made), ...over })
  await expect(refused({ validUntil: '2026-11-22' })).rejects.toMatchObject({
    ...{ reason: 'quotes.validPast', field: 'validUntil' },
  })
  await expect(refused({ persons: 3 })).rejects.toMatchObject({
    ...{ reason: 'bookings.tooManyPersons', field: 'persons' },
  })
  const lines = [{ description: 'Too much', quantity: 1000, unitMinor: 1_000_001 }]
  await expect(refused({ lines })).rejects.toMatchObject({ reason: 'services.priceTooHigh', field: 'lines' })
  await expect(refused({ customerId: randomUUID() })).rejects.toMatchObject({ reason: 'customers.notFound' })
  await expect(refused({ serviceId: randomUUID() })).rejects.toMatchObject({ reason: 'services.notFound' })
  expect(await world.prisma.quote.count()).toBe(before)
})

test('INV-5: today is a last day; the day is the business’s own', async () => {
  const made = await madeQuote(world)
  const late = { ...(await world.staff()), now: new Date('2026-11-23T23:30:00Z') }
  await expect(create(late, { ...quoteForm(made), validUntil: '2026-11-23' })).rejects.toMatchObject({
    reason: 'quotes.validPast',
  })
  const { number } = await create(late, { ...quoteForm(made), validUntil: '2026-11-24' })
  expect(number).toBeGreaterThan(1001)
})
