import { makeCustomer } from '@foyer/db/factories/make-customer'
import { beforeAll, beforeEach, expect, test } from 'vitest'
import type { StaffScope } from '../scope.ts'
import { noticeLink, otherBusiness } from '../testing/mailed-link.ts'
import { openWorld, type World } from '../testing/world.ts'
import { edit, editInput } from './edit.ts'

let world: World
let scope: StaffScope
let customer: Awaited<ReturnType<typeof makeCustomer>>
beforeAll(async () => {
  world = await openWorld()
  scope = await world.staff('FRONT_DESK')
})
beforeEach(async () => {
  customer = await makeCustomer(world.prisma, world.business, { passwordHash: 'hash' })
})

const changed = (over: object = {}) =>
  editInput.parse({
    customerId: customer.id,
    givenName: 'Nadia',
    familyName: 'Ferrand',
    email: customer.email ?? '',
    locale: 'en',
    ...over,
  })
const stored = () => world.prisma.customer.findUniqueOrThrow({ where: { id: customer.id } })

test('ADM-1: staff correct what is known of a customer; emptied fields are cleared', async () => {
  await edit(
    scope,
    changed({
      givenName: 'Nadja',
      phone: '0612340042',
      dateOfBirth: '1980-02-29',
      address: { city: 'Lyon', street: '' },
    }),
  )
  expect(await stored()).toMatchObject({
    givenName: 'Nadja',
    phone: '+33612340042',
    dateOfBirth: new Date('1980-02-29'),
    address: { city: 'Lyon' },
    passwordHash: 'hash',
  })
  await edit(scope, changed())
  expect(await stored()).toMatchObject({ phone: null, dateOfBirth: null, address: {} })
})

test('ACC-7: another e-mail address ends every login, link and password of the old one', async () => {
  await world.customer(customer)
  await noticeLink(world, customer)
  await edit(scope, changed({ email: customer.email!.toUpperCase() }))
  expect(await world.prisma.login.count({ where: { customerId: customer.id, endedAt: null } })).toBe(1)
  await edit(scope, changed({ email: 'moved@example.com' }))
  expect(await world.prisma.login.count({ where: { customerId: customer.id, endedAt: null } })).toBe(0)
  expect(await world.prisma.accessLink.count({ where: { customerId: customer.id, endedAt: null } })).toBe(0)
  expect(await stored()).toMatchObject({ email: 'moved@example.com', passwordHash: null })
})

test('ADM-1: another customer’s address is refused and changes nothing', async () => {
  const other = await makeCustomer(world.prisma, world.business)
  await expect(edit(scope, changed({ email: other.email, givenName: 'Changed' }))).rejects.toMatchObject({
    reason: 'customers.emailTaken',
    field: 'email',
  })
  expect(await stored()).toMatchObject({ givenName: 'Nadia', email: customer.email })
})

test('ADM-1: another business’s customer looks as if there were none (C1), and no column slips in (C3)', async () => {
  const outsider = await world.staff('OWNER', { of: await otherBusiness(world) })
  await expect(edit(outsider, changed({ givenName: 'Stolen' }))).rejects.toMatchObject({ reason: 'customers.notFound' })
  expect(await stored()).toMatchObject({ givenName: 'Nadia' })
  for (const more of [{ number: 1 }, { passwordHash: 'x' }, { invitedAt: null }, { createdAt: new Date() }])
    expect(editInput.safeParse({ ...changed(), ...more }).success).toBe(false)
  await expect(edit(scope, changed({ dateOfBirth: '2099-01-01' }))).rejects.toMatchObject({ field: 'dateOfBirth' })
})

test('GDP-4: the audit tells which fields changed, and not to what', async () => {
  await edit(scope, changed({ familyName: 'Quetzal' }))
  const records = await world.prisma.auditRecord.findMany({
    where: { subjectId: customer.id, action: 'customers.edited' },
  })
  expect(records).toMatchObject([{ detail: { fields: ['familyName'] } }])
  expect(await world.prisma.personalDetail.findFirstOrThrow({ where: { auditId: records[0]!.id } })).toMatchObject({
    before: { familyName: 'Ferrand' },
    after: { familyName: 'Quetzal' },
  })
})
