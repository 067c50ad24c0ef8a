import { beforeAll, expect, test } from 'vitest'
import { png } from '../testing/pictures.ts'
import { openWorld, type World } from '../testing/world.ts'
import { changeLogo } from './change-logo.ts'
import { getLogo } from './get-logo.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
})

test('ACC-11: anybody gets the logo as it was uploaded, or nothing', async () => {
  expect(await getLogo(await world.visitor())).toBeNull()
  await changeLogo(await world.staff('OWNER'), { picture: png(10, 20).toString('base64') })
  const logo = await getLogo(await world.visitor())
  expect(Buffer.from(logo!.bytes)).toEqual(png(10, 20))
})
