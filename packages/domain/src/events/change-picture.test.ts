import { beforeEach, describe, expect, test } from 'vitest'
import { eventForm } from '../testing/happenings.ts'
import { png } from '../testing/pictures.ts'
import { openWorld, type World } from '../testing/world.ts'
import { changePicture } from './change-picture.ts'
import { create } from './create.ts'
import { getPicture } from './get-picture.ts'

let world: World
beforeEach(async () => {
  world = await openWorld()
})

describe('an event’s picture', () => {
  test('C18: its picture is known by content; a copy takes it along; before it is announced only staff see it', async () => {
    const scope = await world.staff()
    const form = await eventForm(world, { published: false })
    const { eventId } = await create(scope, form)
    const picture = Buffer.from(png(300, 200)).toString('base64')
    await changePicture(scope, { eventId, picture })
    await expect(
      changePicture(scope, { eventId, picture: Buffer.from('<svg/>').toString('base64') }),
    ).rejects.toMatchObject({ reason: 'events.pictureInvalid' })
    const later = {
      ...form,
      copyOf: eventId,
      published: true,
      periods: [{ date: '2027-01-11', from: '18:00', until: '20:00' }],
    }
    const copy = await create(scope, later)
    expect(await getPicture(await world.visitor(), { eventId })).toBeNull()
    expect(await getPicture(scope, { eventId })).toMatchObject({ type: 'image/png' })
    expect(await getPicture(await world.visitor(), { eventId: copy.eventId })).toMatchObject({ type: 'image/png' })
  })
})
