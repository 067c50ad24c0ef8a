import { makeCustomer, type NewCustomer } from '@foyer/db/factories/make-customer'
import { beforeAll, describe, expect, test } from 'vitest'
import { openWorld, type World } from '../testing/world.ts'
import { get } from './get.ts'
import { update } from './update.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
const signedIn = async (customer: NewCustomer = {}) =>
  world.customer(await makeCustomer(world.prisma, world.business, customer))

describe('the profile', () => {
  test('PRO-1: shows the own data, and of the password only whether there is one', async () => {
    const address = { street: '1 rue Haute', city: 'Paris' }
    const scope = await signedIn({
      phone: '+33611223344',
      dateOfBirth: new Date('1990-02-28'),
      address,
      passwordHash: 'some hash',
    })
    const { number, email } = scope.customer
    expect(await get(scope)).toEqual({
      ...{ number, email, givenName: 'Nadia', familyName: 'Ferrand', phone: '+33611223344', dateOfBirth: '1990-02-28' },
      ...{ address, locale: 'en', timeZone: null, hasPassword: true, prompts: [] },
    })
    expect((await get(await signedIn())).hasPassword).toBe(false)
  })

  test('PAN-8: prompts for what is missing, also when it was cleared, until it is there', async () => {
    const scope = await signedIn()
    expect(await get(scope)).toMatchObject({
      phone: null,
      address: {},
      dateOfBirth: null,
      prompts: ['phone', 'address'],
    })
    const base = { givenName: 'Nadia', familyName: 'Ferrand', locale: 'en' }
    await update(scope, { ...base, phone: '0611223344', address: { street: '', city: '' } })
    expect((await get(scope)).prompts).toEqual(['address'])
    await update(scope, { ...base, address: { city: 'Paris' } })
    expect((await get(scope)).prompts).toEqual([])
  })
})
