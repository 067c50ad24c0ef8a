import { beforeEach, describe, expect, test } from 'vitest'
import { madeOffer, tomorrowAtEleven } from '../testing/offers.ts'
import { openWorld, type World } from '../testing/world.ts'
import { hold } from './hold.ts'
import { release } from './release.ts'

let world: World
beforeEach(async () => {
  world = await openWorld()
})

async function keep(capacity: number) {
  const { service, provider } = await madeOffer(world, { capacity })
  const asked = {
    serviceId: service.id,
    providerId: provider.id,
    startsAt: tomorrowAtEleven.toISOString(),
    persons: 1,
    extras: [],
  }
  return async () => hold(await world.visitor(), asked)
}

describe('giving a held time back', () => {
  test('BOK-3: it is free at once, and nothing of the hold is left', async () => {
    const again = await keep(1)
    const { held } = await again()
    await release(await world.visitor(), { held })
    for (const left of [world.prisma.hold.count(), world.prisma.claim.count(), world.prisma.appointment.count()])
      expect(await left).toBe(0)
    expect((await again()).held).toBeTruthy()
  })

  test('BOK-3: twice, or with an invented secret, is no fault and frees nobody else’s', async () => {
    const again = await keep(1)
    const { held } = await again()
    await release(await world.visitor(), { held: 'invented' })
    expect(await world.prisma.hold.count()).toBe(1)
    await release(await world.visitor(), { held })
    await expect(release(await world.visitor(), { held })).resolves.toEqual({ released: true })
  })

  test('BOK-10: in a group the others’ places stay kept', async () => {
    const again = await keep(3)
    const [first] = [await again(), await again()]
    await release(await world.visitor(), { held: first.held })
    expect(await world.prisma.hold.count()).toBe(1)
    expect(await world.prisma.claim.count()).toBe(1)
  })
})
