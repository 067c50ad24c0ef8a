import { randomUUID } from 'node:crypto'
import { makeCustomer } from '@foyer/db/factories/make-customer'
import { transactionSql } from '@foyer/db/sql'
import { beforeAll, expect, test } from 'vitest'
import { DomainError } from './errors.ts'
import { once } from './idempotency.ts'
import type { CustomerScope } from './scope.ts'
import { openWorld, type World } from './testing/world.ts'
import { inTransaction } from './transaction.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
const signedIn = async () => world.customer(await makeCustomer(world.prisma, world.business))

function counting(scope: CustomerScope) {
  let count = 0
  const run = (key: string, content: unknown = 'form', fail = false) =>
    inTransaction(scope, (tx) =>
      once(scope, transactionSql(tx), { key, content }, async () => {
        if (fail) throw new DomainError('input.invalid')
        return { count: ++count }
      }),
    )
  return run
}

test('BOK-15: twenty at once under one key do it once and get one answer', async () => {
  const run = counting(await signedIn())
  const key = randomUUID()
  const results = await Promise.all(Array.from({ length: 20 }, () => run(key)))
  expect(results).toEqual(Array(20).fill({ count: 1 }))
})

test('BOK-15: other content under the same key is refused, another key or actor is another form', async () => {
  const [mine, theirs] = [counting(await signedIn()), counting(await signedIn())]
  const key = randomUUID()
  expect(await mine(key, { a: 1 })).toEqual({ count: 1 })
  await expect(mine(key, { a: 2 })).rejects.toMatchObject({ reason: 'idempotency.contentDiffers' })
  expect(await mine(randomUUID(), { a: 1 })).toEqual({ count: 2 })
  expect(await theirs(key, { a: 2 })).toEqual({ count: 1 })
})

test('BOK-15: what failed may be sent again under its key, corrected', async () => {
  const run = counting(await signedIn())
  const key = randomUUID()
  await expect(run(key, 'wrong', true)).rejects.toMatchObject({ reason: 'input.invalid' })
  expect(await run(key, 'right')).toEqual({ count: 1 })
})
