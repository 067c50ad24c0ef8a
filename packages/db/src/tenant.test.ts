import { randomUUID } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { beforeAll, describe, expect, test } from 'vitest'
import { Prisma } from './generated/client.ts'
import { readSchema } from './migration-files.ts'
import { businessDb, globalModels, type TenantDb } from './tenant.ts'
import { now, openTwoBusinesses, type TwoBusinesses } from './testing/two-businesses.ts'

let world: TwoBusinesses
beforeAll(async () => {
  world = await openTwoBusinesses()
})

type Db = Pick<TenantDb, 'customer' | 'booking' | 'setting' | 'business'>
const everything = (prisma: TwoBusinesses['prisma']) =>
  Promise.all([
    prisma.customer.findMany({ orderBy: { id: 'asc' } }),
    prisma.setting.findMany({ orderBy: { businessId: 'asc' } }),
  ])

/** What somebody bound to the first business would try, to reach the second: outside a transaction and inside. */
const bothWays = (name: string, attempt: (db: Db) => Promise<void>) =>
  test.each([
    ['directly', false],
    ['in a transaction', true],
  ] as const)(`${name}, %s`, async (_, inside) => {
    const before = await everything(world.prisma)
    const { db } = world.one
    if (inside) await db.$transaction(async (tx) => attempt(tx as unknown as Db))
    else await attempt(db)
    expect(
      (await everything(world.prisma))[0].filter(({ businessId }) => businessId === world.other.business.id),
    ).toEqual(before[0].filter(({ businessId }) => businessId === world.other.business.id))
    expect((await everything(world.prisma))[1]).toEqual(before[1])
  })

describe('DEV-4: a client bound to one business', () => {
  bothWays('finds nothing of another', async ({ customer, booking }) => {
    const { id, number, businessId } = world.other.customer
    for (const where of [
      { id },
      { businessId_id: { businessId, id } },
      { businessId_number: { businessId, number } },
    ]) {
      expect(await customer.findUnique({ where })).toBeNull()
      await expect(customer.findUniqueOrThrow({ where })).rejects.toMatchObject({ code: 'P2025' })
    }
    for (const where of [
      { id },
      { businessId },
      { OR: [{ id }, { businessId }] },
      { AND: [{ businessId }] },
      { AND: { businessId } },
      { NOT: { businessId: world.one.business.id } },
      { id: { in: [id] } },
    ]) {
      expect(await customer.findFirst({ where })).toBeNull()
      await expect(customer.findFirstOrThrow({ where })).rejects.toMatchObject({ code: 'P2025' })
      expect(await customer.findMany({ where })).toEqual([])
      expect(await customer.count({ where })).toBe(0)
    }
    expect(await booking.findMany({ where: { customer: { id } } })).toEqual([])
    expect((await customer.findMany()).every((row) => row.businessId === world.one.business.id)).toBe(true)
  })

  bothWays('counts and sums its own only', async ({ customer, booking }) => {
    const own = await world.prisma.customer.count({ where: { businessId: world.one.business.id } })
    expect(await customer.count()).toBe(own)
    expect(await customer.count({})).toBe(own)
    expect(await customer.aggregate({ _count: true, _max: { number: true } })).toMatchObject({ _count: own })
    expect(await booking.aggregate({ where: { businessId: world.other.business.id }, _count: true })).toMatchObject({
      _count: 0,
    })
    expect(await customer.groupBy({ by: ['businessId'], _count: true })).toEqual([
      { businessId: world.one.business.id, _count: own },
    ])
  })

  bothWays('changes and deletes nothing of another', async ({ customer, booking }) => {
    const { id } = world.other.customer
    const data = { givenName: 'Taken over' }
    await expect(customer.update({ where: { id }, data })).rejects.toMatchObject({ code: 'P2025' })
    await expect(customer.delete({ where: { id } })).rejects.toMatchObject({ code: 'P2025' })
    expect(await customer.updateMany({ where: { id }, data })).toEqual({ count: 0 })
    expect(await customer.updateManyAndReturn({ where: { id }, data })).toEqual([])
    expect(await customer.deleteMany({ where: { id } })).toEqual({ count: 0 })
    expect(await booking.deleteMany({ where: { customer: { id } } })).toEqual({ count: 0 })
    expect(await customer.updateMany({ data: { timeZone: 'Europe/Paris' } })).toMatchObject({
      count: expect.any(Number),
    })
  })

  bothWays('creates nothing for another', async ({ customer }) => {
    const row = (number: number) => ({
      ...{ number, givenName: 'New', familyName: 'One', locale: 'en', createdAt: now, updatedAt: now },
      businessId: world.other.business.id,
    })
    const refused = 'of another business'
    await expect(customer.create({ data: row(1) })).rejects.toThrow(refused)
    await expect(customer.createMany({ data: [row(1), row(2)] })).rejects.toThrow(refused)
    await expect(customer.createMany({ data: row(1) })).rejects.toThrow(refused)
    await expect(customer.createManyAndReturn({ data: [row(1)] })).rejects.toThrow(refused)
    const { id } = world.one.customer
    await expect(customer.update({ where: { id }, data: { businessId: row(1).businessId } })).rejects.toThrow(refused)
    await expect(customer.update({ where: { id }, data: { businessId: { set: row(1).businessId } } })).rejects.toThrow(
      refused,
    )
    await expect(customer.updateMany({ data: { businessId: row(1).businessId } })).rejects.toThrow(refused)
  })

  bothWays('neither updates nor creates another’s by an upsert', async ({ setting }) => {
    const businessId = world.other.business.id
    const key = { businessId_section: { businessId, section: 'scheduling' } }
    const stored = { section: 'scheduling', value: { stepMinutes: 5 }, updatedAt: now }
    const refused = setting.upsert({ where: key, create: { ...stored, businessId }, update: stored })
    await expect(refused).rejects.toThrow('of another business')
    const moved = { ...stored, businessId }
    const own = { businessId_section: { businessId: world.one.business.id, section: 'scheduling' } }
    const create = { ...stored, businessId: world.one.business.id }
    await expect(setting.upsert({ where: own, create, update: moved })).rejects.toThrow('of another business')
  })
})

describe('DEV-4: what would pass by the binding is refused', () => {
  test('an upsert whose filter names another business creates in its own', async () => {
    const { db, business } = world.one
    const foreign = { businessId_section: { businessId: world.other.business.id, section: 'policies' } }
    const create = { section: 'policies', value: {}, updatedAt: now, businessId: business.id }
    expect(await db.setting.upsert({ where: foreign, create, update: { value: { x: 1 } } })).toMatchObject({
      businessId: business.id,
    })
    await db.setting.deleteMany({ where: { section: 'policies' } })
  })

  test('nested writes, in every operation that takes data', async () => {
    const { db, customer, business } = world.one
    const nested = { notes: { create: { staffId: randomUUID(), text: 'x', createdAt: now } } }
    const connected = { business: { connect: { id: world.other.business.id } } }
    const row = { number: 9, givenName: 'x', familyName: 'y', locale: 'en', createdAt: now, updatedAt: now }
    const where = { id: customer.id }
    const refused = 'nested writes are not bound'
    for (const data of [nested, connected]) {
      await expect(db.customer.create({ data: { ...row, ...data } as never })).rejects.toThrow(refused)
      await expect(db.customer.update({ where, data: data as never })).rejects.toThrow(refused)
      await expect(db.customer.upsert({ where, create: { ...row, ...data } as never, update: {} })).rejects.toThrow(
        refused,
      )
      await expect(
        db.customer.upsert({ where, create: { ...row, businessId: business.id }, update: data as never }),
      ).rejects.toThrow(refused)
    }
    await expect(
      db.business.update({ where: { id: business.id }, data: { customers: { deleteMany: {} } } }),
    ).rejects.toThrow(refused)
  })

  test('filters that are undefined, at any depth', async () => {
    const { db } = world.one
    const id = undefined
    const filters = [
      { id },
      { id: { equals: id } },
      { id: { in: id } },
      { OR: [{ id }] },
      { AND: [{ number: 1 }, { id }] },
      { NOT: { id } },
      { bookings: { some: { id } } },
    ]
    for (const where of filters) {
      await expect(db.customer.findFirst({ where })).rejects.toThrow('is undefined')
      await expect(db.customer.deleteMany({ where })).rejects.toThrow('is undefined')
      await expect(db.customer.updateMany({ where, data: { timeZone: null } })).rejects.toThrow('is undefined')
    }
    await expect(
      db.customer.findUnique({ where: { businessId_id: { businessId: world.one.business.id, id: id as never } } }),
    ).rejects.toThrow('is undefined')
  })

  test('global models, and of the business all but the own row', async () => {
    const { db, business } = world.one
    const foreign = { id: world.other.business.id }
    await expect(db.staffMember.findMany()).rejects.toThrow('is global')
    await expect(db.rateLimit.deleteMany({})).rejects.toThrow('is global')
    expect(await db.business.findUnique({ where: foreign })).toBeNull()
    expect(await db.business.findFirst()).toMatchObject({ id: business.id })
    await expect(db.business.update({ where: foreign, data: { name: 'Taken over' } })).rejects.toMatchObject({
      code: 'P2025',
    })
    for (const attempt of [
      db.business.findMany(),
      db.business.count(),
      db.business.deleteMany({}),
      db.business.updateMany({ data: { name: 'x' } }),
      db.business.delete({ where: foreign }),
    ])
      await expect(attempt).rejects.toThrow('not bound')
  })

  test('a batch of reads is bound one by one', async () => {
    const { db } = world.one
    const [customers, bookings] = await db.$transaction([
      db.customer.findMany(),
      db.booking.findMany({ where: { id: world.other.booking.id } }),
    ])
    expect(customers.every(({ businessId }) => businessId === world.one.business.id)).toBe(true)
    expect(bookings).toEqual([])
  })
})

describe('DEV-4: every model', () => {
  test('belongs to a business, or is on the short list of global ones', async () => {
    const { files } = await readSchema()
    const schema = files.map(({ content }) => content).join('\n')
    const models = [...schema.matchAll(/^model (\w+) \{([^}]*)\}/gm)].map(([, name, body]) => ({
      name: name!,
      body: body!,
    }))
    expect(models.map(({ name }) => name).sort()).toEqual(Object.keys(Prisma.ModelName).sort())
    const scoped = models.filter(({ name }) => !globalModels.includes(name))
    for (const { name, body } of scoped) expect(/^ {2}businessId +String/m.test(body), `${name}.businessId`).toBe(true)
    expect(globalModels.filter((name) => !models.some((model) => model.name === name))).toEqual([])
    expect(globalModels.length).toBeLessThanOrEqual(8)
  })

  test('refers to others of its business by the business’s id and theirs, restricting', async () => {
    const { files } = await readSchema()
    const relations = files.flatMap(({ content }) => [
      ...content.matchAll(/^ {2}\w+ +(\w+)\??.*@relation\(fields: \[([^\]]+)\].*$/gm),
    ])
    expect(relations.length).toBeGreaterThan(30)
    for (const [line, model, fields] of relations) {
      expect(line).toContain('onDelete: Restrict')
      if (!globalModels.includes(model!)) expect(fields, line).toMatch(/^businessId, /)
    }
  })

  test('is listed with a reason where it is global', async () => {
    const source = await readFile(new URL('./tenant.ts', import.meta.url), 'utf8')
    for (const name of globalModels) expect(source).toContain(`'${name}',`)
    expect(() => businessDb(world.prisma, world.one.business.id)).not.toThrow()
  })
})
