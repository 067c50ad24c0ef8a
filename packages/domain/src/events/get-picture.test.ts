import { beforeEach, describe, expect, test } from 'vitest'
import { madeEvent } from '../testing/happenings.ts'
import { png } from '../testing/pictures.ts'
import { openWorld, type World } from '../testing/world.ts'
import { getPicture } from './get-picture.ts'

let world: World
beforeEach(async () => {
  world = await openWorld()
})

describe('the picture of an event', () => {
  test('PAN-11: before it is announced only staff see it; what is no id has none', async () => {
    const picture = { type: 'image/png', bytes: new Uint8Array(png(10, 10)) }
    const { event } = await madeEvent(world, { published: false, picture })
    const eventId = event.id
    expect(await getPicture(await world.visitor(), { eventId })).toBeNull()
    expect(await getPicture(await world.staff(), { eventId })).toMatchObject({ type: 'image/png' })
    await world.prisma.event.update({ where: { id: eventId }, data: { published: true } })
    expect(await getPicture(await world.visitor(), { eventId })).toMatchObject({ type: 'image/png' })
    expect(await getPicture(await world.visitor(), { eventId: '../../etc' })).toBeNull()
  })
})
