import { makeBooking } from '@foyer/db/factories/make-booking'
import { makeCustomer } from '@foyer/db/factories/make-customer'
import { makeProvider } from '@foyer/db/factories/make-provider'
import { makeService, type NewService } from '@foyer/db/factories/make-service'
import { freeTimes } from '../services/free-times.ts'
import type { World } from './world.ts'

export const wednesday = '2026-11-25'
export const morning = [{ weekdays: [3], from: 540, until: 720 }]

/** People who work on Wednesday from 9 to 12, services of an hour on the hour, and the free times of that Wednesday as its clock shows them. */
export function wednesdayIn(world: () => World) {
  const provider = (name: string, over: object = {}) =>
    makeProvider(world().prisma, world().business, { name, hours: morning, ...over })
  const service = (providers: { id: string }[], over: Partial<NewService> = {}) =>
    makeService(
      world().prisma,
      world().business,
      { name: { en: 'Massage' }, durationMinutes: 60, stepMinutes: 60, ...over },
      providers,
    )
  const ask = async (asked: Parameters<typeof freeTimes>[1]) =>
    freeTimes(await world().visitor(), { from: wednesday, days: 1, ...asked })
  /** Clock times at the place, each with whatever else is asked of it. */
  const times = async (asked: Parameters<typeof freeTimes>[1]) => {
    const { days, locations } = await ask(asked)
    return days.flatMap((day) =>
      day.times.map(({ startsAt, locationId, ...rest }) => ({
        at: new Date(startsAt).toLocaleTimeString('en-GB', {
          timeZone: locations.find(({ id }) => id === locationId)?.zone,
          timeStyle: 'short',
        }),
        ...rest,
      })),
    )
  }
  const clock = async (asked: Parameters<typeof freeTimes>[1]) => (await times(asked)).map(({ at }) => at)
  const booked = async (
    provider: { id: string },
    service: Parameters<typeof makeBooking>[2]['service'],
    startsAt: Date,
    persons = 1,
  ) =>
    makeBooking(world().prisma, world().business, {
      customer: await makeCustomer(world().prisma, world().business),
      ...{ provider, service, startsAt, persons },
    })
  return { provider, service, ask, times, clock, booked }
}
