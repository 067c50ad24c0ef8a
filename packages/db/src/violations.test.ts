import pg from 'pg'
import { beforeAll, describe, expect, test } from 'vitest'
import { openDatabase } from './client.ts'
import { transactionSql } from './sql.ts'
import { at, now, openTwoBusinesses, type TwoBusinesses } from './testing/two-businesses.ts'
import { isUnavailable, mayRetry, sqlState, violates } from './violations.ts'

let world: TwoBusinesses
beforeAll(async () => {
  world = await openTwoBusinesses()
})

const failure = (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => Promise.reject(new Error('did not fail')),
    (error: unknown) => error,
  )
const claim = () => ({
  ...{ businessId: world.one.business.id, providerId: world.one.provider.id, kind: 'APPOINTMENT' as const },
  ...{ ownerId: world.one.customer.id, busyFrom: at(24), busyUntil: at(25) },
})
const raw = (text: string) => failure(world.prisma.$queryRawUnsafe(text))

describe('an error of the database', () => {
  test('BOK-3: a time that is taken is told from all else, over Prisma, raw SQL in a transaction and pg', async () => {
    const { ownerId: _, ...columns } = claim()
    const text = `INSERT INTO claim (id, business_id, provider_id, kind, owner_id, busy_from, busy_until)
      VALUES (uuidv7(), '${columns.businessId}', '${columns.providerId}', 'APPOINTMENT', uuidv7(), '${at(24).toISOString()}', '${at(25).toISOString()}')`
    const errors = [
      await failure(world.prisma.claim.create({ data: claim() })),
      await failure(world.prisma.$transaction((tx) => transactionSql(tx).rows({ name: 'x', text }, []))),
      await failure(world.database.pool.query(text)),
    ]
    for (const error of errors) {
      expect(sqlState(error)).toBe('23P01')
      expect(violates(error, 'no_double_booking')).toBe(true)
      expect(violates(error, 'capacity_not_exceeded')).toBe(false)
      expect([mayRetry(error), isUnavailable(error)]).toEqual([false, false])
    }
  })

  test('a unique key, a reference and a check are told apart', async () => {
    const { number, businessId } = world.one.customer
    const row = { businessId, number, givenName: 'x', familyName: 'y', locale: 'en', createdAt: now, updatedAt: now }
    const taken = await failure(world.prisma.customer.create({ data: row }))
    expect([sqlState(taken), mayRetry(taken)]).toEqual(['23505', false])
    const orphan = { section: 'x', value: {}, updatedAt: now, businessId: world.one.customer.id }
    expect(sqlState(await failure(world.prisma.setting.create({ data: orphan })))).toBe('23503')
    const checked = await failure(
      world.prisma.claim.create({ data: { ...claim(), busyFrom: at(2), busyUntil: at(2) } }),
    )
    expect([sqlState(checked), violates(checked, 'claim_lasts')]).toEqual(['23514', true])
  })

  test('BOK-3: deadlocks and serialisation failures, and only they, may be tried again', async () => {
    for (const state of ['40P01', '40001']) {
      const error = await raw(`DO $$ BEGIN RAISE EXCEPTION 'again' USING ERRCODE = '${state}'; END $$`)
      expect([sqlState(error), mayRetry(error), isUnavailable(error)]).toEqual([state, true, false])
    }
    expect(mayRetry({ code: 'P2034' })).toBe(true)
    for (const error of [new Error('plain'), null, undefined, 'text', { code: 'P2002' }])
      expect(mayRetry(error)).toBe(false)
  })

  test('a real deadlock may be tried again', async () => {
    const [one, other] = [world.one.provider.id, world.other.provider.id]
    let meet: () => void = () => {}
    let waiting = 2
    const met = new Promise<void>((resolve) => {
      meet = () => (--waiting ? undefined : resolve())
    })
    const cross = (first: string, second: string) =>
      world.prisma.$transaction(async (tx) => {
        await tx.provider.update({ where: { id: first }, data: { position: 1 } })
        meet()
        await met
        await tx.provider.update({ where: { id: second }, data: { position: 1 } })
      })
    const results = await Promise.allSettled([cross(one, other), cross(other, one)])
    const failed = results.filter((result) => result.status === 'rejected')
    expect(failed.map(({ reason }) => mayRetry(reason))).toEqual([true])
  })

  test('DEV-4: a database that cannot be had is told from a bug', async () => {
    const gone = openDatabase({ url: 'postgresql://foyer:foyer@127.0.0.1:1/none' })
    for (const error of [await failure(gone.prisma.business.findMany()), await failure(gone.pool.query('SELECT 1'))])
      expect(isUnavailable(error)).toBe(true)
    await gone.close()
    for (const state of ['57P01', '53300', '08006', '25006', '55P03', '57014']) {
      const error = await raw(`DO $$ BEGIN RAISE EXCEPTION 'gone' USING ERRCODE = '${state}'; END $$`)
      expect([state, isUnavailable(error)]).toEqual([state, true])
    }
    expect(isUnavailable(await raw('SELECT 1/0'))).toBe(false)
    for (const error of [null, undefined, new Error('plain')]) expect(isUnavailable(error)).toBe(false)
  })

  test('DEV-4: a connection that the server ends, and a pool that is full, are such', async () => {
    const client = new pg.Client({ connectionString: world.url })
    client.on('error', () => {})
    await client.connect()
    const ended = failure(client.query('SELECT pg_terminate_backend(pg_backend_pid())'))
    expect(isUnavailable(await ended)).toBe(true)
    const narrow = openDatabase({ url: world.url, poolSize: 1 })
    const full = narrow.prisma.$transaction(() => failure(narrow.prisma.$transaction(async () => {}, { maxWait: 100 })))
    expect(isUnavailable(await full)).toBe(true)
    await narrow.close()
  })
})
