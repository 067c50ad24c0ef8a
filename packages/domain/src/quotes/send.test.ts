import { randomUUID } from 'node:crypto'
import { beforeEach, expect, test } from 'vitest'
import { madeQuote } from '../testing/quoted.ts'
import { inDays, openWorld } from '../testing/world.ts'
import { get } from './get.ts'
import { send } from './send.ts'

const world = await openWorld()
const jobsOf = async (quoteId: string) => (await world.jobs()).filter(({ data }) => data.quoteId === quoteId)
beforeEach(async () => {
  await world.set('visibility', {})
  await world.set('panelAccess', { enabled: true })
})

test('INV-5: once sent the customer sees it and is told, once for a double click', async () => {
  const { quote, scope } = await madeQuote(world, { state: 'DRAFT' })
  await expect(get(scope, { quoteId: quote.id })).rejects.toMatchObject({ reason: 'quotes.notFound' })
  const staff = await world.staff('FRONT_DESK')
  const asked = { quoteId: quote.id, revision: 1, key: randomUUID() }
  const twice = await Promise.all([send(staff, asked), send(staff, asked)])
  expect(twice[0]).toEqual(twice[1])
  expect(await get(scope, { quoteId: quote.id })).toMatchObject({ state: 'SENT', sentAt: world.now.toISOString() })
  expect((await jobsOf(quote.id)).map(({ name }) => name)).toEqual(['quotes.sent'])
  await expect(send(staff, { ...asked, key: randomUUID() })).rejects.toMatchObject({ reason: 'quotes.notDraft' })
})

test('INV-5 PAN-11: what the customer could not read or accept is not sent, and what staff did not see neither', async () => {
  const { quote, customer } = await madeQuote(world, { state: 'DRAFT' })
  const refusal = async (over: object = {}, at: object = {}) =>
    send({ ...(await world.staff()), ...at }, { quoteId: quote.id, revision: 1, key: randomUUID(), ...over }).catch(
      ({ reason }) => reason,
    )
  expect(await refusal({ revision: 2 })).toBe('settings.changedMeanwhile')
  expect(await refusal({}, { now: inDays(8) })).toBe('quotes.validPast')
  await world.set('visibility', { quotes: false })
  expect(await refusal()).toBe('quotes.notShown')
  await world.set('visibility', {})
  await world.set('panelAccess', { enabled: false })
  expect(await refusal()).toBe('access.portalOff')
  await world.set('panelAccess', { enabled: true })
  await world.prisma.customer.update({ where: { id: customer.id }, data: { email: null } })
  expect(await refusal()).toBe('customers.noEmail')
  expect(await jobsOf(quote.id)).toEqual([])
  expect(await world.prisma.quote.findUniqueOrThrow({ where: { id: quote.id } })).toMatchObject({ state: 'DRAFT' })
})
