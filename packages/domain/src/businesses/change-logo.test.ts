import { beforeAll, expect, test } from 'vitest'
import { otherBusiness } from '../testing/mailed-link.ts'
import { png, webp } from '../testing/pictures.ts'
import { openWorld, type World } from '../testing/world.ts'
import { changeLogo, changeLogoInput } from './change-logo.ts'
import { getLogo } from './get-logo.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
})

const base64 = (bytes: Buffer) => bytes.toString('base64')

test('ACC-11: the logo is there at once, under an address of its own, replaced and taken away', async () => {
  const scope = await world.staff('OWNER')
  await changeLogo(scope, { picture: base64(png(300, 100)) })
  const first = (await world.visitor()).business.logoVersion
  expect(first).not.toBeNull()
  world.now = new Date(world.now.getTime() + 1000)
  await changeLogo(await world.staff('OWNER'), { picture: base64(webp(200, 100)) })
  expect((await world.visitor()).business.logoVersion).not.toBe(first)
  expect(await getLogo(await world.visitor())).toMatchObject({ type: 'image/webp' })
  await changeLogo(scope, { picture: null })
  expect((await world.visitor()).business.logoVersion).toBeNull()
})

test('FIL-2: too large, too many pixels, or no picture at all is refused (C18)', async () => {
  const scope = await world.staff('OWNER')
  const wrong = [
    png(2001, 10),
    png(10, 2001),
    png(0, 10),
    png(10, 10, 256 * 1024 + 1),
    Buffer.from('<svg onload="alert(1)"/>'),
    Buffer.alloc(0),
  ]
  for (const picture of wrong)
    await expect(changeLogo(scope, { picture: base64(picture) })).rejects.toMatchObject({
      reason: 'settings.logoInvalid',
      field: 'picture',
    })
  expect(changeLogoInput.safeParse({ picture: base64(Buffer.alloc(300 * 1024)) }).success).toBe(false)
  expect(await getLogo(scope)).toBeNull()
})

test('ACC-11: each business has its own (C13)', async () => {
  const other = await otherBusiness(world)
  await changeLogo(await world.staff('OWNER', { of: other }), { picture: base64(png(10, 10)) })
  expect(await getLogo(await world.visitor())).toBeNull()
  expect(await getLogo(await world.visitor('en', other))).toMatchObject({ type: 'image/png' })
})
