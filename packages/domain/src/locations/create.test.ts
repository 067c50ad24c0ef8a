import { expect, test } from 'vitest'
import { openWorld } from '../testing/world.ts'
import { create } from './create.ts'
import { list } from './list.ts'

const world = await openWorld()
const form = { name: { en: 'Annex' }, address: '2 Side Street', timeZone: 'America/New_York', phone: '' }

test('BOK-2: a location has a name, an address and a zone of its own', async () => {
  const scope = await world.staff('MANAGER')
  await create(scope, { ...form, phone: '212 555 0142' })
  expect((await list(scope))[1]).toMatchObject({
    name: { en: 'Annex' },
    timeZone: 'America/New_York',
    phone: '+12125550142',
    active: true,
  })
})

test('BOK-2: a zone that no clock knows, a nameless place, or what is no phone number is refused', async () => {
  const scope = await world.staff()
  const wrong = [
    [{ timeZone: 'Mars/Olympus' }, 'timeZone'],
    [{ timeZone: '+02:00' }, 'timeZone'],
    [{ name: { fr: 'Annexe' } }, 'name.en'],
    [{ phone: 'call me' }, 'phone'],
  ] as const
  for (const [each, field] of wrong) await expect(create(scope, { ...form, ...each })).rejects.toMatchObject({ field })
  expect(await world.prisma.location.count({ where: { address: form.address } })).toBe(1)
})
