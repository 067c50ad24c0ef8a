import { randomUUID } from 'node:crypto'
import { beforeEach, expect, test } from 'vitest'
import { otherBusiness } from '../testing/mailed-link.ts'
import { madeBooking, openWorld } from '../testing/world.ts'
import type { InvoiceContent } from './content.ts'
import { credit } from './credit.ts'
import { issue } from './issue.ts'

const world = await openWorld()
beforeEach(() => world.set('invoices', { enabled: true }))

async function invoiced() {
  const { booking } = await madeBooking(world)
  const staff = await world.staff()
  const invoice = await issue(staff, { bookingId: booking.id, key: randomUUID() })
  return { staff, booking, ...invoice }
}
const asked = (invoiceId: string) => ({ invoiceId, reason: 'Wrong address', key: randomUUID() })

test('INV-2: a credit note takes an invoice back whole, under a number of its own, with the reason', async () => {
  const { staff, invoiceId, booking } = await invoiced()
  const { number, totalMinor } = await credit(staff, asked(invoiceId))
  expect(number).toMatch(/^C2026-\d{4}$/)
  expect(totalMinor).toBe(5000)
  const all = await world.prisma.invoice.findMany({ where: { bookingId: booking.id }, orderBy: { createdAt: 'asc' } })
  const [invoice, note] = ['INVOICE', 'CREDIT_NOTE'].map((kind) => all.find((each) => each.kind === kind)!)
  expect(note).toMatchObject({ correctsId: invoiceId, totalMinor: 5000, reason: 'Wrong address' })
  const [said, taken] = [invoice, note].map((each) => each!.content as unknown as InvoiceContent)
  expect(taken!.lines).toEqual(said!.lines)
  expect(taken).toMatchObject({ note: 'Wrong address', dueMinor: 0 })
})

test('INV-2: once, however many try at once; a credit note itself cannot be taken back', async () => {
  const { staff, invoiceId } = await invoiced()
  const tries = await Promise.allSettled(Array.from({ length: 20 }, () => credit(staff, asked(invoiceId))))
  const won = tries.filter((each) => each.status === 'fulfilled')
  expect(won).toHaveLength(1)
  await expect(credit(staff, asked(invoiceId))).rejects.toMatchObject({ reason: 'invoices.creditedAlready' })
  await expect(credit(staff, asked(won[0]!.value.invoiceId))).rejects.toMatchObject({
    reason: 'invoices.creditedAlready',
  })
})

test('INV-2: another business’s invoice is not found', async () => {
  const { invoiceId } = await invoiced()
  const foreign = await world.staff('OWNER', { of: await otherBusiness(world) })
  await expect(credit(foreign, asked(invoiceId))).rejects.toMatchObject({ reason: 'invoices.notFound' })
})
