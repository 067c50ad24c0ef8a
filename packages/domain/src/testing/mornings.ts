import { makeProvider, type NewProvider } from '@foyer/db/factories/make-provider'
import type { NewService } from '@foyer/db/factories/make-service'
import { freeTimes } from '../bookings/free-times.ts'
import { inDays, madeBooking, type World } from './world.ts'

/** A booking of an hour on the 24th at 11, with a provider who works from 9 to 12, so that a day is easy to write down. */
export async function madeMorning(
  world: World,
  {
    service,
    provider,
    startsAt = inDays(1, 1),
  }: { service?: Partial<NewService>; provider?: Partial<NewProvider>; startsAt?: Date } = {},
) {
  const hours = [{ weekdays: [1, 2, 3, 4, 5], from: 540, until: 720 }]
  const ada = await makeProvider(world.prisma, world.business, { name: 'Ada', hours, ...provider })
  const about = { service: { durationMinutes: 60, ...service } }
  return { ...(await madeBooking(world, { provider: ada, startsAt }, about)), provider: ada }
}

/** Free starts on a local day, as the clock at the place shows them. */
export async function clockStarts(
  world: World,
  { customer, booking }: { customer: { id: string }; booking: { id: string } },
  date = '2026-11-25',
  providerId?: string,
) {
  const asked = { bookingId: booking.id, from: date, days: 1, providerId }
  const { days, zone } = await freeTimes(await world.customer(customer), asked)
  const clock = new Intl.DateTimeFormat('en-GB', { timeZone: zone, timeStyle: 'short' })
  return days
    .filter((day) => day.date === date)
    .flatMap((day) => day.times.map(({ startsAt }) => clock.format(new Date(startsAt))))
}
