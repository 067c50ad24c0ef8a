import { randomUUID } from 'node:crypto'
import { makeCustomer } from '@foyer/db/factories/make-customer'
import { expect, test } from 'vitest'
import { openPaidWorld } from '../testing/paid-world.ts'
import { add } from './add.ts'
import { getAdded } from './get-added.ts'

const { world, pay, prove, hearAll } = await openPaidWorld()
const someone = async () => world.customer(await makeCustomer(world.prisma, world.business))

test('PAY-5: a card that the bank refuses is not kept and another may be typed; one that it asks about is kept once that is proved', async () => {
  const scope = await someone()
  const { setupId, url } = await add(scope, { key: randomUUID() })
  expect((await pay(url, '4000000000000002')).status).toBe(402)
  await hearAll()
  expect((await getAdded(scope, { setupId })).state).toBe('OPEN')
  const { headers } = await pay(url, '4000002760003184')
  await hearAll()
  expect((await getAdded(scope, { setupId })).state).toBe('OPEN')
  await prove(headers.get('location') ?? '')
  await hearAll()
  expect(await getAdded(scope, { setupId })).toMatchObject({ state: 'SAVED', card: { last4: '3184' } })
})

test('threats 29: another customer’s way to a card is not there', async () => {
  const [scope, other] = [await someone(), await someone()]
  const { setupId } = await add(other, { key: randomUUID() })
  for (const id of [setupId, randomUUID()])
    await expect(getAdded(scope, { setupId: id })).rejects.toMatchObject({ reason: 'cards.notFound' })
})
