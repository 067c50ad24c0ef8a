import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { madeQuote } from '../testing/quoted.ts'
import { openWorld } from '../testing/world.ts'
import { accept, acceptInput } from './accept.ts'
import { decline } from './decline.ts'
import { getForStaff } from './get.ts'
import { withdraw } from './withdraw.ts'

const world = await openWorld()

test('INV-5: accepted by a typed name, kept with time and IP; a second press gets the first answer', async () => {
  const { quote, scope } = await madeQuote(world)
  const asked = { quoteId: quote.id, name: 'Nadia Ferrand', key: randomUUID() }
  const first = await accept(scope, asked)
  expect(await accept(scope, asked)).toEqual(first)
  expect(await getForStaff(await world.staff(), { quoteId: quote.id })).toMatchObject({
    ...{ state: 'ACCEPTED', acceptedName: 'Nadia Ferrand', answeredIp: '192.0.2.1' },
    answeredAt: world.now.toISOString(),
  })
  const told = (await world.jobs()).filter(({ data }) => data.quoteId === quote.id)
  expect(told.map(({ name }) => name)).toEqual(['quotes.answered'])
  const audit = { action: 'quotes.accepted', subjectId: quote.id, actorId: scope.customerId }
  expect(await world.prisma.auditRecord.count({ where: audit })).toBe(1)
  expect(acceptInput.safeParse({ ...asked, name: ' N ' }).success).toBe(false)
  const past = world.prisma.quote.update({ where: { id: quote.id }, data: { acceptedName: 'Somebody else' } })
  await expect(past).rejects.toThrow('an answer is not changed')
})

test('INV-5: the last day counts whole in the business’s zone; after it nothing is accepted or declined', async () => {
  const { quote, scope } = await madeQuote(world, { validUntil: '2026-11-30' })
  const asked = () => ({ quoteId: quote.id, key: randomUUID() })
  const over = { ...scope, now: new Date('2026-11-30T23:00:00Z') }
  await expect(accept(over, { ...asked(), name: 'Nadia' })).rejects.toMatchObject({ reason: 'quotes.expired' })
  await expect(decline(over, { ...asked(), reason: '' })).rejects.toMatchObject({ reason: 'quotes.expired' })
  expect(await getForStaff({ ...(await world.staff()), now: over.now }, { quoteId: quote.id })).toMatchObject({
    state: 'EXPIRED',
  })
  const lastSecond = { ...scope, now: new Date('2026-11-30T22:59:59Z') }
  await accept(lastSecond, { ...asked(), name: 'Nadia' })
})

test('INV-5 threat 39: twenty answers and a withdrawal at once give one outcome', async () => {
  const { quote, scope } = await madeQuote(world)
  const staff = await world.staff()
  const racers = Array.from({ length: 20 }, (_, place) =>
    place % 2
      ? accept(scope, { quoteId: quote.id, name: `Nadia ${place}`, key: randomUUID() })
      : decline(scope, { quoteId: quote.id, reason: '', key: randomUUID() }),
  )
  const ends = await Promise.allSettled([...racers, withdraw(staff, { quoteId: quote.id })])
  expect(ends.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  const reasons = ends.flatMap((end) => (end.status === 'rejected' ? [end.reason.reason] : []))
  expect(reasons.every((each) => each === 'quotes.answered' || each === 'quotes.withdrawn')).toBe(true)
  const { revision } = await world.prisma.quote.findUniqueOrThrow({ where: { id: quote.id } })
  expect(revision).toBe(2)
})

test('INV-5: another customer’s quote, a draft and an invented one are equally not found', async () => {
  const [{ quote }, stranger] = [await madeQuote(world), await madeQuote(world, { state: 'DRAFT' })]
  for (const quoteId of [quote.id, stranger.quote.id, randomUUID()])
    await expect(accept(stranger.scope, { quoteId, name: 'Mallory', key: randomUUID() })).rejects.toMatchObject({
      reason: 'quotes.notFound',
    })
})
