import { beforeAll, expect, test } from 'vitest'
import { otherBusiness } from '../testing/mailed-link.ts'
import { openWorld, type World } from '../testing/world.ts'
import { change, changeInput } from './change.ts'
import { get } from './get.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
})

const look = { color: '#0f766e', radius: 'large', font: 'serif' }
const save = async (over: object = {}) => {
  const scope = await world.staff('OWNER')
  const { version } = await get(scope)
  return change(
    scope,
    changeInput.parse({ version, name: 'Harbour', languages: ['en', 'fr'], contact: {}, brand: look, ...over }),
  )
}

test('ACC-11: name, contact, languages and look change at once, empty contact fields vanish', async () => {
  await save({
    name: 'Port',
    languages: ['fr'],
    contact: { email: 'a@port.example', phone: '01 84 80 12 34', address: '' },
  })
  const { business } = await world.visitor()
  expect(business).toMatchObject({ name: 'Port', languages: ['fr'], brand: look })
  expect(business.contact).toEqual({ email: 'a@port.example', phone: '+33184801234' })
})

test('CUS-1: a colour in which text could not be read is refused', async () => {
  for (const color of ['#ffff00', '#ffffff', '#f5f5f5'])
    await expect(save({ brand: { ...look, color } })).rejects.toMatchObject({
      reason: 'settings.colorUnreadable',
      field: 'brand.color',
    })
  for (const color of ['red', '#fff', 'url(x)', '#0f766e;}body{'])
    expect(() =>
      changeInput.parse({ version: '', name: 'x', languages: ['en'], contact: {}, brand: { ...look, color } }),
    ).toThrow()
})

test('CUS-3: at least one language, each once, and only those there are', () => {
  for (const languages of [[], ['en', 'en'], ['xx']])
    expect(changeInput.safeParse({ version: '', name: 'x', languages, contact: {}, brand: look }).success).toBe(false)
})

test('ADM-2: whoever saves over a colleague’s change is told', async () => {
  const { version } = await get(await world.staff('OWNER'))
  await save({ name: 'First' })
  await expect(save({ name: 'Second', version })).rejects.toMatchObject({ reason: 'settings.changedMeanwhile' })
})

test('ADM-2: slug, currency and zone are not to be changed here, and no other business is touched (C3, C13)', async () => {
  const other = await otherBusiness(world)
  const fine = { version: '', name: 'x', languages: ['en'], contact: {}, brand: look }
  for (const more of [{ slug: 'y' }, { currency: 'USD' }, { id: other.id }, { timeZone: 'UTC' }])
    expect(changeInput.safeParse({ ...fine, ...more }).success).toBe(false)
  await save({ name: 'Only here' })
  expect(await world.prisma.business.findUniqueOrThrow({ where: { id: other.id } })).toMatchObject({ name: other.name })
})
