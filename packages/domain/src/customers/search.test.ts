import { makeBooking } from '@foyer/db/factories/make-booking'
import { makeCustomer } from '@foyer/db/factories/make-customer'
import { makeProvider } from '@foyer/db/factories/make-provider'
import { makeService } from '@foyer/db/factories/make-service'
import { beforeAll, expect, test } from 'vitest'
import type { StaffScope } from '../scope.ts'
import { otherBusiness } from '../testing/mailed-link.ts'
import { inDays, openWorld, type World } from '../testing/world.ts'
import { search, searchInput } from './search.ts'

let world: World
let owner: StaffScope
beforeAll(async () => {
  world = await openWorld()
  const { prisma, business } = world
  await makeCustomer(prisma, business, {
    givenName: 'Ada',
    familyName: 'Lindqvist',
    email: 'ada@north.example',
    phone: '+33612340042',
  })
  await makeCustomer(prisma, business, { givenName: 'Björn', familyName: '100%_Åkesson', email: 'bjorn@example.com' })
  await makeCustomer(prisma, business, { givenName: 'Zoé', familyName: 'Abel', email: null })
  await makeCustomer(prisma, await otherBusiness(world), { givenName: 'Ada', familyName: 'Foreign' })
  owner = await world.staff('OWNER')
})

const find = async (over: object = {}, scope = owner) => (await search(scope, searchInput.parse(over))).customers
const names = async (over: object = {}, scope = owner) => (await find(over, scope)).map(({ givenName }) => givenName)

test('ADM-1: by part of a name, e-mail, phone, or by number; never another business’s (C1)', async () => {
  expect(await names({ text: 'lindq' })).toEqual(['Ada'])
  expect(await names({ text: 'ADA LIND' })).toEqual(['Ada'])
  expect(await names({ text: 'north.ex' })).toEqual(['Ada'])
  expect(await names({ text: '0042' })).toEqual(['Ada'])
  expect(await names({ text: '1002' })).toEqual(['Björn'])
  expect(await names({ text: 'foreign' })).toEqual([])
})

test('ADM-1: what looks like a pattern or SQL is only text (C15)', async () => {
  expect(await names({ text: '100%_' })).toEqual(['Björn'])
  for (const text of ['%', '_', '\\', "' OR 1=1 --", "');DROP TABLE customer"])
    expect(await names({ text })).toEqual(text === '%' || text === '_' ? ['Björn'] : [])
  for (const sort of ['email; DROP TABLE customer', 'password_hash', ''])
    expect(searchInput.safeParse({ sort }).success).toBe(false)
})

test('ADM-1: ordered by name, newest or number, and paged', async () => {
  expect(await names({ sort: 'name' })).toEqual(['Björn', 'Zoé', 'Ada'])
  expect(await names({ sort: 'newest' })).toEqual(['Zoé', 'Björn', 'Ada'])
  expect(await names({ sort: 'number' })).toEqual(['Ada', 'Björn', 'Zoé'])
  expect(await search(owner, searchInput.parse({ page: 2 }))).toEqual({ customers: [], page: 2, hasMore: false })
})

test('ADM-3: a provider finds the own customers only', async () => {
  const { prisma, business } = world
  const provider = await makeProvider(prisma, business, { name: 'Camille Roux' })
  const service = await makeService(prisma, business, { name: { en: 'Massage' } }, [provider])
  const customer = await makeCustomer(prisma, business, { givenName: 'Own', email: 'own@example.com' })
  await makeBooking(prisma, business, { customer, provider, service, startsAt: inDays(-1, 1) })
  await makeBooking(prisma, business, { customer, provider, service, startsAt: inDays(2, 1) })
  const scope = await world.staff('PROVIDER', { providerId: provider.id })
  expect(await find({}, scope)).toMatchObject([
    { givenName: 'Own', lastVisitAt: inDays(-1, 1).toISOString(), nextVisitAt: inDays(2, 1).toISOString() },
  ])
  expect(await names({}, await world.staff('PROVIDER'))).toEqual([])
})

test('ADM-3: without the right to contact data it is masked, and no search finds out more', async () => {
  const blind: StaffScope = {
    ...owner,
    permissions: new Set([...owner.permissions].filter((each) => each !== 'customers.contact')),
  }
  expect(await find({ text: 'Lindqvist' }, blind)).toMatchObject([{ email: 'a•••@north.example', phone: '••••042' }])
  expect(await names({ text: 'north' }, blind)).toEqual([])
  expect(await names({ text: '+336' }, blind)).toEqual([])
})
