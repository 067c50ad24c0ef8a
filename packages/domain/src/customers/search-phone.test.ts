import { makeCustomer } from '@foyer/db/factories/make-customer'
import { beforeAll, expect, test } from 'vitest'
import { openWorld, type World } from '../testing/world.ts'
import { search, searchInput } from './search.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
  const { prisma, business } = world
  await makeCustomer(prisma, business, { givenName: 'Ada', phone: '+33612340042' })
  await makeCustomer(prisma, business, { givenName: 'Zoé', familyName: 'Smith-12345', phone: '+33699999999' })
})
const names = async (text: string) =>
  (await search(await world.staff('FRONT_DESK'), searchInput.parse({ text }))).customers.map((each) => each.givenName)

test('ADM-1: a phone number is found however it is written, and a customer by number', async () => {
  for (const text of [
    '06 12 34 00 42',
    '0612340042',
    '+33 6 12 34 00 42',
    '0033612340042',
    '(06) 12.34.00-42',
    '340042',
  ])
    expect(await names(text), text).toEqual(['Ada'])
  expect(await names('1002')).toEqual(['Zoé'])
})

test('ADM-1 C15: what only begins like one is text', async () => {
  expect(await names('Smith-12345')).toEqual(['Zoé'])
  expect(await names('12345')).toEqual(['Zoé'])
  for (const text of ['+++++', '(((((', '(-)--', '0 OR 1=1', '00000000']) expect(await names(text), text).toEqual([])
})
