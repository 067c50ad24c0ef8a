import { randomUUID } from 'node:crypto'
import { makeBooking } from '@foyer/db/factories/make-booking'
import { makeBusiness } from '@foyer/db/factories/make-business'
import { makeCustomer } from '@foyer/db/factories/make-customer'
import { makeProvider } from '@foyer/db/factories/make-provider'
import { makeService } from '@foyer/db/factories/make-service'
import ICAL from 'ical.js'
import { beforeAll, describe, expect, test } from 'vitest'
import type { CustomerScope } from '../scope.ts'
import { inDays, madeBooking, openWorld, startOfTest, type World } from '../testing/world.ts'
import { calendar } from './calendar.ts'
import { cancel } from './cancel.ts'
import { reschedule } from './reschedule.ts'

let world: World
beforeAll(async () => {
  world = await openWorld()
})

const read = async (scope: CustomerScope, bookingId: string) => {
  const { text, name } = await calendar(scope, { bookingId })
  const file = ICAL.Component.fromString(text)
  const events = file.getAllSubcomponents('vevent')
  const value = (property: string) => events[0]!.getFirstPropertyValue(property)
  return { text, name, file, events, value, method: file.getFirstPropertyValue('method') }
}
const names = (component: ICAL.Component) => component.getAllProperties().map(({ name }) => name)

describe('the calendar file', () => {
  test('MSG-6: one event at the booking’s instants, with place, provider and status', async () => {
    const { scope, booking } = await madeBooking(world)
    const { events, value, method, name } = await read(scope, booking.id)
    expect([events.length, method, name]).toEqual([1, 'PUBLISH', `harbour-${booking.number}.ics`])
    const event = new ICAL.Event(events[0]!)
    expect(event.startDate.toJSDate()).toEqual(inDays(1, 1))
    expect(event.endDate.toJSDate()).toEqual(inDays(1, 1, 30))
    expect([event.summary, event.location, event.description, value('status')]).toEqual([
      ...['Massage · Harbour Physio', 'Main, 1 Main Street', 'Camille Roux', 'CONFIRMED'],
    ])
  })

  test('MSG-6: the UID stays and SEQUENCE grows when it is moved and when it is cancelled', async () => {
    const { scope, booking } = await madeBooking(world)
    const steps = [await read(scope, booking.id)]
    await reschedule(scope, { bookingId: booking.id, startsAt: inDays(2, 2).toISOString(), key: randomUUID() })
    steps.push(await read(scope, booking.id))
    await cancel(scope, { bookingId: booking.id, key: randomUUID() })
    steps.push(await read(scope, booking.id))
    expect(new Set(steps.map(({ value }) => value('uid'))).size).toBe(1)
    const sequence = steps.map(({ value }) => Number(value('sequence')))
    expect(sequence).toEqual([...new Set(sequence)].sort((a, b) => a - b))
    expect(steps.map(({ method, value }) => [method, value('status')])).toEqual([
      ['PUBLISH', 'CONFIRMED'],
      ['PUBLISH', 'CONFIRMED'],
      ['CANCEL', 'CANCELLED'],
    ])
  })

  test('MSG-6: two bookings have two UIDs; one that waits is tentative', async () => {
    const [one, other] = [await madeBooking(world), await madeBooking(world, { status: 'PENDING' })]
    const [first, second] = [await read(one.scope, one.booking.id), await read(other.scope, other.booking.id)]
    expect(first.value('uid')).not.toEqual(second.value('uid'))
    expect(second.value('status')).toBe('TENTATIVE')
  })

  test('threat 2.6: whatever stands in names adds no property, and no line is longer than 75 octets', async () => {
    const plain = await madeBooking(world)
    const expected = await read(plain.scope, plain.booking.id)
    const hostile = [
      'x\r\nATTENDEE:mailto:evil@example.com',
      'x\nBEGIN:VALARM\nEND:VALARM',
      'x\rDTSTART:20200101T000000Z',
      'x\u2028URL:https://evil.example\u2029\u0085END:VEVENT',
      'a;b,c\\d\\nE:"f"^n',
      '🎉'.repeat(80),
      'é'.repeat(300),
      '\u202Egpj.exe\u0007\t\u001b[31m',
    ]
    for (const [i, naughty] of hostile.entries()) {
      const facts = {
        currency: 'EUR',
        timeZone: 'Europe/Paris',
        languages: ['en'],
        now: startOfTest,
        settings: { panelAccess: { enabled: true } },
      }
      const location = { name: { en: naughty }, address: naughty }
      const business = await makeBusiness(world.prisma, { ...facts, slug: `hostile-${i}`, name: naughty, location })
      const provider = await makeProvider(world.prisma, business, { name: naughty })
      for (const online of [false, true]) {
        const service = await makeService(world.prisma, business, {
          name: { en: naughty },
          online,
          meetingUrl: `https://m.example/${naughty}`,
        })
        const customer = await makeCustomer(world.prisma, business)
        const booking = await makeBooking(world.prisma, business, {
          customer,
          provider,
          service,
          startsAt: inDays(1, online ? 1 : 3),
        })
        const { text, file, events } = await read(await world.customer(customer, business), booking.id)
        expect([names(file), names(events[0]!)]).toEqual([names(expected.file), names(expected.events[0]!)])
        expect([events.length, file.getAllSubcomponents().length, events[0]!.getAllSubcomponents().length]).toEqual([
          1, 1, 0,
        ])
        const summary = new ICAL.Event(events[0]!).summary
        expect(summary).toContain(naughty.replace(/[\p{Cc}\u2028\u2029]+/gu, ' '))
        expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
        for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
        expect(text).not.toContain('\uFFFD')
      }
    }
  })

  test('C1: of another customer’s booking, or of hidden appointments, there is none', async () => {
    const { booking, scope } = await madeBooking(world)
    const stranger = await world.customer(await makeCustomer(world.prisma, world.business))
    const hidden = {
      ...scope,
      settings: { ...scope.settings, visibility: { ...scope.settings.visibility, appointments: false } },
    }
    for (const who of [stranger, hidden])
      await expect(calendar(who, { bookingId: booking.id })).rejects.toMatchObject({ reason: 'bookings.notFound' })
  })
})
