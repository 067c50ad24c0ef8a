import { makeCustomer } from '@foyer/db/factories/make-customer'
import { expect, test } from 'vitest'
import { openWorld } from '../testing/world.ts'
import { hidePrompt } from './hide-prompt.ts'
import { listPrompts } from './list-prompts.ts'

test('PAN-8: prompts for what the profile lacks, until it is there or no longer wanted', async () => {
  const world = await openWorld()
  const made = (given = {}) => makeCustomer(world.prisma, world.business, given)
  const bare = await world.customer(await made())
  expect(await listPrompts(bare)).toEqual(['phone', 'address'])
  expect(await listPrompts(await world.customer(await made({ phone: '+33612340042', address: {} })))).toEqual([
    'address',
  ])
  expect(
    await listPrompts(await world.customer(await made({ phone: '+33612340042', address: { city: 'Paris' } }))),
  ).toEqual([])
  await hidePrompt(bare, { prompt: 'phone' })
  expect(await listPrompts(bare)).toEqual(['address'])
})
