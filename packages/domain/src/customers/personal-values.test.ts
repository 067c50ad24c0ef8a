import { randomUUID } from 'node:crypto'
import { beforeAll, expect, test } from 'vitest'
import { get as getBooking } from '../bookings/get.ts'
import { get as getProfile } from '../profile/get.ts'
import { madeBooking, openWorld, type World } from '../testing/world.ts'
import { addNote } from './add-note.ts'
import { create, createInput } from './create.ts'
import { edit, editInput } from './edit.ts'
import { invite } from './invite.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
})
const person = (over: object = {}) => ({ givenName: 'Zerafina', familyName: 'Quillworth', locale: 'en', ...over })

test('GDP-4: personal values stand with the customer and in the erasable side table, in no audit, job, key or limit', async () => {
  const scope = await world.staff('FRONT_DESK')
  const input = { ...person(), email: 'zq@quill.example', phone: '0612340042', invite: true, key: randomUUID() }
  const { customerId } = await create(scope, createInput.parse(input))
  const next = { email: 'zq2@quill.example', dateOfBirth: '1980-02-29', address: { city: 'Quillbourg' } }
  await edit(scope, editInput.parse({ customerId, ...person(next) }))
  await invite(scope, { customerId })
  await addNote(scope, { customerId, text: 'Zerafina likes tea' })
  const { prisma } = world
  const jobs = await world.jobs()
  expect(jobs.filter(({ name }) => name === 'customers.invited')).toHaveLength(2)
  const kept = [
    jobs,
    await prisma.auditRecord.findMany(),
    await prisma.idempotencyKey.findMany(),
    await prisma.rateLimit.findMany(),
  ]
  expect(JSON.stringify(kept)).not.toMatch(/zerafina|quill|612340042|1980-02-29|likes tea/i)
  const details = JSON.stringify(await prisma.personalDetail.findMany({ where: { customerId } }))
  for (const value of ['Zerafina', 'zq@quill', 'zq2@quill', '+33612340042', '1980-02-29', 'Quillbourg'])
    expect(details).toContain(value)
})

test('ADM-1 C23: what staff note reaches no answer to the customer', async () => {
  const { customer, booking, scope } = await madeBooking(world)
  await addNote(await world.staff('OWNER'), { customerId: customer.id, text: 'difficult-person' })
  const answers = JSON.stringify([await getProfile(scope), await getBooking(scope, { bookingId: booking.id })])
  expect(answers).not.toContain('difficult-person')
})

test('PRO-1: a date of birth is one that a calendar has', () => {
  const withBirth = (dateOfBirth: string) =>
    editInput.safeParse({ customerId: randomUUID(), ...person({ dateOfBirth }) }).success
  for (const wrong of ['0000-01-01', '1799-12-31', '1980-02-30', '80-1-1', 'x']) expect(withBirth(wrong)).toBe(false)
  expect([withBirth('1980-02-29'), withBirth('')]).toEqual([true, true])
})

test('ADM-1: a refused customer leaves no gap in the numbers, also among twenty at once', async () => {
  const scope = await world.staff('OWNER')
  const email = 'only-once@example.com'
  const made = await Promise.allSettled(
    Array.from({ length: 20 }, (_, place) =>
      create(scope, createInput.parse({ ...person(), key: randomUUID(), email: place % 2 ? email : '' })),
    ),
  )
  expect(made.filter(({ status }) => status === 'fulfilled')).toHaveLength(11)
  for (const each of made)
    if (each.status === 'rejected')
      expect(each.reason).toMatchObject({ reason: 'customers.emailTaken', field: 'email' })
  const rows = await world.prisma.customer.findMany({ where: { businessId: world.business.id } })
  const numbers = rows.map(({ number }) => number).sort((a, b) => a - b)
  expect(numbers).toEqual(numbers.map((_, place) => numbers[0]! + place))
})
