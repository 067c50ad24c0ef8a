import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { madeQuote } from '../testing/quoted.ts'
import { openWorld } from '../testing/world.ts'
import { accept } from './accept.ts'
import { decline } from './decline.ts'
import { getForStaff } from './get.ts'

const world = await openWorld()

test('INV-5: declined once, with a reason or without; then it can no longer be accepted', async () => {
  const [told, silent] = [await madeQuote(world), await madeQuote(world)]
  await decline(told.scope, { quoteId: told.quote.id, reason: 'Too dear', key: randomUUID() })
  await decline(silent.scope, { quoteId: silent.quote.id, reason: '', key: randomUUID() })
  const staff = await world.staff()
  expect(await getForStaff(staff, { quoteId: told.quote.id })).toMatchObject({
    ...{ state: 'DECLINED', declineReason: 'Too dear', acceptedName: null, answeredIp: '192.0.2.1' },
  })
  expect(await getForStaff(staff, { quoteId: silent.quote.id })).toMatchObject({ declineReason: null })
  await expect(accept(told.scope, { quoteId: told.quote.id, name: 'Nadia', key: randomUUID() })).rejects.toMatchObject({
    reason: 'quotes.answered',
  })
})
