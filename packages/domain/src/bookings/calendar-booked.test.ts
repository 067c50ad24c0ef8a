import ICAL from 'ical.js'
import { beforeAll, describe, expect, test } from 'vitest'
import { otherBusiness } from '../testing/mailed-link.ts'
import { madeOffer, tomorrowAtEleven, wish } from '../testing/offers.ts'
import { openWorld, type World } from '../testing/world.ts'
import { book } from './book.ts'
import { calendarBooked } from './calendar-booked.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
})

describe('the calendar file of what has just been booked', () => {
  test('MSG-6: the booking’s instants, under the UID that later messages carry, without the meeting link', async () => {
    const offer = await madeOffer(world, { meetingUrl: 'https://meet.example/secret', online: true })
    const { pass, bookingId } = await book(await world.visitor(), wish(offer))
    const { name, text } = await calendarBooked(await world.visitor(), { pass: pass ?? '' })
    const event = new ICAL.Event(ICAL.Component.fromString(text).getFirstSubcomponent('vevent')!)
    expect([name, event.uid]).toEqual(['harbour-5001.ics', `booking-${bookingId}@foyer`])
    expect(event.startDate.toJSDate()).toEqual(tomorrowAtEleven)
    expect(text).not.toContain('meet.example')
  })

  test('BOK-1: only with the pass, at its own business, for a day', async () => {
    const offer = await madeOffer(world)
    const { pass } = await book(await world.visitor(), wish(offer))
    const notFound = { reason: 'bookings.notFound' }
    const elsewhere = await world.visitor('en', await otherBusiness(world))
    await expect(calendarBooked(elsewhere, { pass: pass ?? '' })).rejects.toMatchObject(notFound)
    await expect(calendarBooked(await world.visitor(), { pass: 'invented' })).rejects.toMatchObject(notFound)
    const later = { ...(await world.visitor()), now: new Date(world.now.getTime() + 864e5 + 1) }
    await expect(calendarBooked(later, { pass: pass ?? '' })).rejects.toMatchObject(notFound)
  })
})
