import { makeCustomer } from '@foyer/db/factories/make-customer'
import { expect, test } from 'vitest'
import { openWorld } from '../testing/world.ts'
import { get } from './get.ts'
import { hidePrompt, hidePromptInput } from './hide-prompt.ts'

test('PAN-8: a prompt that was put away stays away, for this customer only, however often and at once', async () => {
  const world = await openWorld()
  const scope = await world.customer(await makeCustomer(world.prisma, world.business))
  const other = await world.customer(await makeCustomer(world.prisma, world.business))
  expect(await hidePrompt(scope, { prompt: 'phone' })).toEqual({ hidden: true })
  expect([(await get(scope)).prompts, (await get(other)).prompts]).toEqual([['address'], ['phone', 'address']])
  for (let round = 0; round < 10; round++) {
    const { customerId, ...rest } = await world.customer(await makeCustomer(world.prisma, world.business))
    await Promise.all(
      (['phone', 'address', 'phone'] as const).map((prompt) => hidePrompt({ ...rest, customerId }, { prompt })),
    )
    const { promptsHidden } = await world.prisma.customer.findUniqueOrThrow({ where: { id: customerId } })
    expect(promptsHidden.sort()).toEqual(['address', 'phone'])
  }
  expect(hidePromptInput.safeParse({ prompt: 'passwordHash' }).success).toBe(false)
})
