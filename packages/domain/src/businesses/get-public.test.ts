import { expect, test } from 'vitest'
import { openWorld } from '../testing/world.ts'
import { getPublic } from './get-public.ts'

test('ACC-11: anybody learns name, look, languages and contact, and whether the portal is on; nothing else of the business', async () => {
  const contact = { email: 'hello@harbour.example', phone: '+33144556677', address: '1 Main Street' }
  const world = await openWorld({ contact, brand: { color: '#0f766e' } })
  const shown = {
    ...{
      slug: 'harbour',
      name: 'Harbour Physio',
      languages: ['en', 'fr'],
      contact,
      brand: { color: '#0f766e' },
      logoVersion: null,
    },
    ...{ currency: 'EUR', timeZone: 'Europe/Paris', locale: 'fr', portalOn: true, requirePassword: false },
  }
  expect(await getPublic(await world.visitor('fr'))).toEqual(shown)
  await world.set('panelAccess', { enabled: false, requirePassword: true, panelUrl: 'https://harbour.example/me' })
  expect(await getPublic(await world.visitor('fr'))).toEqual({ ...shown, portalOn: false, requirePassword: true })
  const { id: businessId } = world.business
  await world.prisma.businessLogo.create({
    data: { businessId, type: 'image/png', bytes: new Uint8Array([1]), updatedAt: world.now },
  })
  expect(await getPublic(await world.visitor())).toMatchObject({
    logoVersion: String(world.now.getTime()),
    locale: 'en',
  })
})
