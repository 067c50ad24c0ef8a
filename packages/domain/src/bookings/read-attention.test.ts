import { makeCustomer } from '@foyer/db/factories/make-customer'
import { beforeEach, describe, expect, test } from 'vitest'
import { guestNamed, madeOffer, wish } from '../testing/offers.ts'
import { openWorld, type World } from '../testing/world.ts'
import { book } from './book.ts'
import { getForStaff } from './get.ts'

let world: World
beforeEach(async () => {
  world = await openWorld()
})

describe('what staff should look at', () => {
  test('BOK-4: a second booking at that time; the first one was none', async () => {
    const offer = await madeOffer(world, {}, [{}, {}])
    const staff = await world.staff('FRONT_DESK')
    const seen = async (provider: { id: string }) => {
      const { bookingId } = await book(await world.visitor(), wish({ ...offer, provider }))
      return (await getForStaff(staff, { bookingId })).attention
    }
    expect(await seen(offer.providers[0]!)).toEqual({ overlaps: false, bookedAs: null })
    expect(await seen(offer.providers[1]!)).toEqual({ overlaps: true, bookedAs: null })
  })

  test('BOK-1: another name or phone than the one known of that address', async () => {
    const offer = await madeOffer(world)
    await makeCustomer(world.prisma, world.business, {
      email: 'ada@example.com',
      givenName: 'Ada',
      familyName: 'Hopper',
    })
    const guest = { ...guestNamed('Eve', 'ada@example.com'), phone: '+33699999999' }
    const { bookingId } = await book(await world.visitor(), wish(offer, { guest }))
    const { attention } = await getForStaff(await world.staff('FRONT_DESK'), { bookingId })
    expect(attention.bookedAs).toEqual({ name: 'Eve Hopper', phone: '+33699999999' })
  })
})
