import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { grantCredit } from '../customers/grant-credit.ts'
import { madeBooking, openWorld } from '../testing/world.ts'
import { getCredit } from './get-credit.ts'

const world = await openWorld()

test('PKG-6: the own credit only, with how it came', async () => {
  const { customer, scope } = await madeBooking(world)
  const other = await madeBooking(world)
  const given = { customerId: customer.id, amountMinor: 1500, reason: 'Sorry', key: randomUUID() }
  await grantCredit(await world.staff(), given)
  expect(await getCredit(scope)).toMatchObject({
    ...{ balanceMinor: 1500, currency: 'EUR' },
    entries: [{ kind: 'GRANTED', amountMinor: 1500, booking: null }],
  })
  expect(JSON.stringify(await getCredit(scope))).not.toContain('Sorry')
  expect(await getCredit(other.scope)).toMatchObject({ balanceMinor: 0, entries: [] })
})
