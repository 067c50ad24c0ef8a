import { makeCustomer, type NewCustomer } from '@foyer/db/factories/make-customer'
import { beforeAll, describe, expect, test } from 'vitest'
import type { CustomerScope } from '../scope.ts'
import { otherBusiness } from '../testing/mailed-link.ts'
import { openWorld, startOfTest, type World } from '../testing/world.ts'
import { update, updateInput } from './update.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
})

const base = { givenName: 'Nadia', familyName: 'Ferrand', locale: 'en' }
const signedIn = async (customer: NewCustomer = {}) =>
  world.customer(await makeCustomer(world.prisma, world.business, customer))
const stored = ({ customerId }: CustomerScope) => world.prisma.customer.findUniqueOrThrow({ where: { id: customerId } })
const save = (scope: CustomerScope, over: object) => update(scope, updateInput.parse({ ...base, ...over }))
const records = ({ customerId }: CustomerScope) =>
  world.prisma.auditRecord.findMany({ where: { subjectId: customerId, action: 'profile.updated' } })
const details = ({ customerId }: CustomerScope) => world.prisma.personalDetail.findMany({ where: { customerId } })
const address = { street: '1 rue Haute', postalCode: '75001', city: 'Paris', country: 'France' }

describe('changing the profile', () => {
  test('PRO-1: keeps name, phone, date of birth, address, language and zone', async () => {
    const scope = await signedIn()
    const values = {
      givenName: ' Zoë ',
      familyName: 'Müller',
      phone: '06 11 22 33 44',
      dateOfBirth: '1990-02-28',
      address,
      locale: 'fr',
      timeZone: 'Europe/Berlin',
    }
    await save(scope, values)
    expect(await stored(scope)).toMatchObject({
      ...{
        givenName: 'Zoë',
        familyName: 'Müller',
        phone: '+33611223344',
        dateOfBirth: new Date('1990-02-28'),
        address,
      },
      ...{ locale: 'fr', timeZone: 'Europe/Berlin', updatedAt: startOfTest, email: scope.customer.email },
    })
  })

  test('PRO-1: what is left out stays, what is empty is cleared', async () => {
    const dateOfBirth = new Date('1990-02-28')
    const scope = await signedIn({ phone: '+33611223344', dateOfBirth, address, timeZone: 'Europe/Berlin' })
    await save(scope, {})
    expect(await stored(scope)).toMatchObject({
      phone: '+33611223344',
      dateOfBirth,
      address,
      timeZone: 'Europe/Berlin',
    })
    await save(scope, { phone: '', dateOfBirth: '', address: { street: '', city: '' }, timeZone: '' })
    expect(await stored(scope)).toMatchObject({ phone: null, dateOfBirth: null, address: {}, timeZone: null })
  })

  test('PRO-1: a telephone is kept in E.164, read as one of the business’s country, or refused', async () => {
    const scope = await signedIn()
    for (const [typed, kept] of [
      ['0611223344', '+33611223344'],
      ['+1 (212) 555-0123', '+12125550123'],
      ['0033 6 11 22 33 44', '+33611223344'],
    ]) {
      await save(scope, { phone: typed })
      expect((await stored(scope)).phone).toBe(kept)
    }
    for (const phone of ['12', 'call me', '+33', "'; DROP TABLE customer"])
      await expect(save(scope, { phone })).rejects.toMatchObject({ reason: 'customers.phoneInvalid', field: 'phone' })
  })

  test('PRO-1: only a language that the business speaks', async () => {
    const scope = await signedIn()
    for (const locale of ['de', 'xx', '', 'EN'])
      await expect(save(scope, { locale })).rejects.toMatchObject({
        reason: 'settings.languageUnknown',
        field: 'locale',
      })
    const other = await otherBusiness(world)
    const elsewhere = await world.customer(await makeCustomer(world.prisma, other), other)
    await expect(save(elsewhere, { locale: 'fr' })).rejects.toMatchObject({ reason: 'settings.languageUnknown' })
  })

  test('PRO-1: every zone that browsers name, under its old or new name, and nothing else', () => {
    const fits = (timeZone: string) => updateInput.safeParse({ ...base, timeZone }).success
    for (const zone of [
      'Europe/Paris',
      'UTC',
      'Asia/Kathmandu',
      'Asia/Katmandu',
      'Asia/Kolkata',
      'Asia/Calcutta',
      'Europe/Kyiv',
      '',
    ])
      expect([zone, fits(zone)]).toEqual([zone, true])
    for (const zone of ['Mars/Olympus', '+01:00', '-05', 'x'.repeat(200), 'Europe/Paris\0'])
      expect([zone, fits(zone)]).toEqual([zone, false])
  })

  test('PRO-1: nobody is born tomorrow, or without a name', async () => {
    const scope = await signedIn()
    await expect(save(scope, { dateOfBirth: '2026-11-24' })).rejects.toMatchObject({
      reason: 'input.invalid',
      field: 'dateOfBirth',
    })
    for (const wrong of [
      { givenName: '  ' },
      { familyName: '' },
      { givenName: 'x'.repeat(101) },
      { dateOfBirth: '2026-02-30' },
      { dateOfBirth: '0000-01-01' },
      { address: { planet: 'x' } },
    ])
      expect(updateInput.safeParse({ ...base, ...wrong }).success).toBe(false)
  })

  test('C3: no other column can be written', () => {
    const columns = [
      'id',
      'businessId',
      'number',
      'email',
      'passwordHash',
      'invitedAt',
      'createdAt',
      'promptsHidden',
      'customerId',
    ]
    for (const column of columns) expect(updateInput.safeParse({ ...base, [column]: 'x' }).success).toBe(false)
  })
})

describe('what is recorded of it', () => {
  test('GDP-4: the audit has the names of the fields, the values stand in the erasable side table only', async () => {
    const scope = await signedIn()
    await save(scope, { givenName: 'Quirine', phone: '0611223344', dateOfBirth: '1990-02-28', address })
    const [record, ...more] = await records(scope)
    expect(more).toEqual([])
    expect(record).toMatchObject({
      actorKind: 'CUSTOMER',
      actorId: scope.customerId,
      origin: 'portal',
      detail: { fields: ['givenName', 'phone', 'dateOfBirth', 'address'] },
    })
    expect(await details(scope)).toMatchObject([
      {
        auditId: record!.id,
        before: { givenName: 'Nadia', phone: null, dateOfBirth: null, address: null },
        after: { givenName: 'Quirine', phone: '+33611223344', dateOfBirth: '1990-02-28T00:00:00.000Z', address },
      },
    ])
    const elsewhere = await world.prisma.$queryRawUnsafe<{ row: string }[]>(
      'SELECT r::text AS row FROM audit_record r UNION ALL SELECT c::text FROM booking_change c UNION ALL SELECT data::text FROM pgboss.job',
    )
    for (const value of ['Quirine', '33611223344', '1990-02-28', 'rue Haute'])
      expect(JSON.stringify(elsewhere)).not.toContain(value)
  })

  test('GDP-4: saving what is there already records nothing', async () => {
    const scope = await signedIn()
    const values = { phone: '0611223344', dateOfBirth: '1990-02-28', address, timeZone: 'Europe/Paris' }
    await save(scope, values)
    await save(scope, values)
    expect([(await records(scope)).length, (await details(scope)).length]).toEqual([1, 1])
  })
})
