import { expect, test } from 'vitest'
import { madeQuote, quoteForm } from '../testing/quoted.ts'
import { openWorld } from '../testing/world.ts'
import { edit } from './edit.ts'
import { getForStaff } from './get.ts'

const world = await openWorld()
const formOf = ({ quote, ...made }: Awaited<ReturnType<typeof madeQuote>>) => {
  const { customerId: _customer, key: _key, ...fields } = quoteForm(made)
  return { ...fields, quoteId: quote.id, revision: quote.revision }
}

test('INV-5: a draft is changed and added up anew; of two who changed it at once the second is told', async () => {
  const made = await madeQuote(world, { state: 'DRAFT' })
  const staff = await world.staff()
  await edit(staff, formOf(made))
  await expect(edit(staff, formOf(made))).rejects.toMatchObject({ reason: 'settings.changedMeanwhile' })
  const { id: quoteId } = made.quote
  expect(await getForStaff(staff, { quoteId })).toMatchObject({ totalMinor: 13_500, revision: 2, note: 'As agreed' })
})

test('INV-5: what was sent is never changed, by the verb or past it', async () => {
  const made = await madeQuote(world)
  const staff = await world.staff()
  await expect(edit(staff, formOf(made))).rejects.toMatchObject({ reason: 'quotes.notDraft' })
  const past = (data: object) => world.prisma.quote.update({ where: { id: made.quote.id }, data })
  for (const data of [{ totalMinor: 1 }, { lines: [] }, { note: 'x' }, { persons: 2 }, { validUntil: new Date() }])
    await expect(past(data)).rejects.toThrow('what was sent is not changed')
  await expect(past({ state: 'DRAFT', sentAt: null })).rejects.toThrow('a quote moves on once')
  expect(await getForStaff(staff, { quoteId: made.quote.id })).toMatchObject({ totalMinor: 22_500, revision: 1 })
})
