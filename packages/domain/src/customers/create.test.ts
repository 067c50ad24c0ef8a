import { randomUUID } from 'node:crypto'
import { beforeAll, expect, test } from 'vitest'
import { otherBusiness } from '../testing/mailed-link.ts'
import { openWorld, type World } from '../testing/world.ts'
import { create, createInput } from './create.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
})

const person = (over: object = {}) =>
  createInput.parse({ givenName: 'Nadia', familyName: 'Ferrand', locale: 'en', key: randomUUID(), ...over })
const stored = (id: string) => world.prisma.customer.findUniqueOrThrow({ where: { id } })

test('ADM-1: a customer gets the business’s next number; e-mail and phone may be missing', async () => {
  const scope = await world.staff('FRONT_DESK')
  const one = await create(scope, person())
  const two = await create(scope, person({ email: 'Two@Example.com', phone: '06 12 34 00 42' }))
  expect(two.number).toBe(one.number + 1)
  expect(await stored(one.customerId)).toMatchObject({ email: null, phone: null, invitedAt: null })
  expect(await stored(two.customerId)).toMatchObject({ email: 'Two@Example.com', phone: '+33612340042' })
})

test('ADM-1: thirty at once get thirty numbers without a gap', async () => {
  const scope = await world.staff('OWNER')
  const made = await Promise.all(Array.from({ length: 30 }, () => create(scope, person())))
  const numbers = made.map(({ number }) => number).sort((a, b) => a - b)
  expect(numbers).toEqual(numbers.map((_, place) => numbers[0]! + place))
})

test('BOK-15: a double click makes one customer; other content under the same key is refused', async () => {
  const scope = await world.staff('OWNER')
  const input = person({ email: 'double@example.com' })
  const [one, two] = await Promise.all([create(scope, input), create(scope, input)])
  expect(two).toEqual(one)
  await expect(create(scope, { ...input, givenName: 'Other' })).rejects.toMatchObject({
    reason: 'idempotency.contentDiffers',
  })
})

test('ADM-1: an address belongs to one customer of a business, whatever its case, and to anybody of another', async () => {
  const scope = await world.staff('OWNER')
  await create(scope, person({ email: 'taken@example.com' }))
  await expect(create(scope, person({ email: 'TAKEN@example.com' }))).rejects.toMatchObject({
    reason: 'customers.emailTaken',
    field: 'email',
  })
  const elsewhere = await world.staff('OWNER', { of: await otherBusiness(world) })
  await expect(create(elsewhere, person({ email: 'taken@example.com' }))).resolves.toMatchObject({
    customerId: expect.any(String),
  })
})

test('ACC-10: the tick box sends the invitation, in the same transaction', async () => {
  const scope = await world.staff('OWNER')
  const { customerId } = await create(scope, person({ email: 'guest@example.com', invite: true }))
  expect(await stored(customerId)).toMatchObject({ invitedAt: world.now })
  expect((await world.jobs()).filter(({ data }) => data.customerId === customerId)).toMatchObject([
    { name: 'customers.invited' },
  ])
  const before = await world.prisma.customer.count()
  await expect(create(scope, person({ invite: true }))).rejects.toMatchObject({
    reason: 'customers.noEmail',
    field: 'email',
  })
  await world.set('panelAccess', { enabled: false })
  await expect(
    create(await world.staff('OWNER'), person({ email: 'x@example.com', invite: true })),
  ).rejects.toMatchObject({ reason: 'access.portalOff' })
  await world.set('panelAccess', { enabled: true })
  expect(await world.prisma.customer.count()).toBe(before)
})

test('PRO-1: what is no phone number, no address or no language of the business is refused', async () => {
  const scope = await world.staff('OWNER')
  await expect(create(scope, person({ phone: '12' }))).rejects.toMatchObject({
    reason: 'customers.phoneInvalid',
    field: 'phone',
  })
  await expect(create(scope, person({ locale: 'xx' }))).rejects.toMatchObject({ reason: 'settings.languageUnknown' })
  for (const email of ['a@b', 'a@x.example,b@y.example', 'a@x.example\r\nBcc: b@y.example', '<a@x.example>'])
    expect(createInput.safeParse({ ...person(), email }).success).toBe(false)
  for (const more of [{ number: 1 }, { businessId: world.business.id }, { passwordHash: 'x' }, { id: randomUUID() }])
    expect(createInput.safeParse({ ...person(), ...more }).success).toBe(false)
})

test('GDP-4: the audit names fields, the values go to the erasable side table', async () => {
  const { customerId } = await create(
    await world.staff('OWNER'),
    person({ givenName: 'Ottoline', email: 'ottoline@example.com' }),
  )
  const records = await world.prisma.auditRecord.findMany({ where: { subjectId: customerId } })
  expect(JSON.stringify(records)).not.toMatch(/ottoline/i)
  expect(JSON.stringify(await world.prisma.personalDetail.findMany({ where: { customerId } }))).toMatch(/Ottoline/)
})
