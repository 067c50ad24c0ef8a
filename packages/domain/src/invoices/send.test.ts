import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { otherBusiness } from '../testing/mailed-link.ts'
import { madeBooking, openWorld } from '../testing/world.ts'
import { issue } from './issue.ts'
import { send } from './send.ts'

const world = await openWorld()
await world.set('invoices', { enabled: true, send: false })
const invoiced = async (customer: { email?: string } = {}) => {
  const { booking } = await madeBooking(world, {}, { customer })
  return (await issue(await world.staff(), { bookingId: booking.id, key: randomUUID() })).invoiceId
}
const sent = async () =>
  (await world.jobs()).filter(({ name }) => name === 'invoices.issued').map(({ data }) => data.invoiceId)

test('INV-4: staff send many at once, each once per press, and are told of those without an address', async () => {
  const [one, two, without] = [await invoiced(), await invoiced(), await invoiced()]
  const { customerId } = await world.prisma.invoice.findUniqueOrThrow({ where: { id: without } })
  await world.prisma.customer.update({ where: { id: customerId }, data: { email: null } })
  const staff = await world.staff()
  const form = { invoiceIds: [one, two, without, one], key: randomUUID() }
  expect(await send(staff, form)).toEqual({ sent: 2, without: 1 })
  expect(await send(staff, form)).toEqual({ sent: 2, without: 1 })
  expect((await sent()).sort()).toEqual([one, two].sort())
  await send(staff, { invoiceIds: [one], key: randomUUID() })
  expect((await sent()).filter((id) => id === one)).toHaveLength(2)
})

test('INV-4: one of another business makes the whole press be refused', async () => {
  const own = await invoiced()
  const before = (await sent()).length
  const foreign = await world.staff('OWNER', { of: await otherBusiness(world) })
  const refused = send(foreign, { invoiceIds: [own], key: randomUUID() })
  await expect(refused).rejects.toMatchObject({ reason: 'invoices.notFound' })
  const mixed = send(await world.staff(), { invoiceIds: [own, randomUUID()], key: randomUUID() })
  await expect(mixed).rejects.toMatchObject({ reason: 'invoices.notFound' })
  expect(await sent()).toHaveLength(before)
})
