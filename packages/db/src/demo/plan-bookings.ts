import type { BookedService, NewBooking } from '../factories/make-booking.ts'
import type { DemoBusiness } from './businesses.ts'
import { atLocal } from './local-time.ts'

interface Plan {
  demo: DemoBusiness
  now: Date
  providers: { id: string; name: string }[]
  services: { service: BookedService; providers: { id: string; name: string }[] }[]
  customers: { id: string }[]
}

/** A small repeatable source of chance, so that every demo looks alike. */
function chance(seed: number) {
  let state = seed
  return () => {
    state = (state * 1664525 + 1013904223) >>> 0
    return state / 4294967296
  }
}

interface Slot {
  startsAt: Date
  provider: { id: string }
  service: BookedService
}

/** Walks each provider's working days from three weeks ago to three weeks ahead and fills about half of them. */
function walkDays({ demo, now, providers, services }: Plan, random: () => number): Slot[] {
  const slots: Slot[] = []
  for (const provider of providers) {
    const { hours = [], breaks = [] } = demo.providers.find(({ name }) => name === provider.name) ?? {}
    const offered = services
      .filter((each) => each.providers.some(({ id }) => id === provider.id))
      .map(({ service }) => service)
    for (let day = -21; day <= 21; day++) {
      for (const { weekdays, from, until } of hours) {
        let minute = from
        while (offered.length) {
          const service = offered[Math.floor(random() * offered.length)] as BookedService
          const length = service.bufferBeforeMinutes + service.durationMinutes + service.bufferAfterMinutes
          const pause = breaks.find((each) => minute < each.until && minute + length > each.from)
          if (pause) {
            minute = pause.until
            continue
          }
          if (minute + length > until) break
          const local = atLocal(now, day, minute + service.bufferBeforeMinutes, demo.timeZone)
          if (!weekdays.includes(local.weekday)) break
          if (random() < 0.5) slots.push({ startsAt: local.instant, provider, service })
          minute += Math.ceil(length / 15) * 15
        }
      }
    }
  }
  return slots.sort((a, b) => a.startsAt.getTime() - b.startsAt.getTime())
}

/** A plausible past and future: most bookings kept, some cancelled, a few no-shows; Ada has some of everything. */
export function demoBookings(plan: Plan): NewBooking[] {
  const { now, customers, demo } = plan
  const random = chance(demo.slug.length * 7919)
  const slots = walkDays(plan, random)
  const ada = customers[0] as { id: string }
  const others = customers.slice(1)
  const adasDays = new Set([-19, -12, -5, 2, 5, 9, 13, 18])
  const taken = new Set<number>()
  return slots.map(({ startsAt, provider, service }, index) => {
    const ends = startsAt.getTime() + service.durationMinutes * 60_000
    const day = Math.floor((startsAt.getTime() - now.getTime()) / 864e5)
    const isAdas = adasDays.has(day) && !taken.has(day)
    if (isAdas) taken.add(day)
    const customer = isAdas ? ada : (others[Math.floor(random() * others.length)] as { id: string })
    const bookedAt = new Date(
      Math.min(startsAt.getTime() - (2 + random() * 12) * 864e5, now.getTime() - 36e5 * (1 + (index % 48))),
    )
    const dice = random()
    const status = isAdas
      ? adasStatus(day)
      : ends < now.getTime()
        ? pastStatus(dice)
        : dice < 0.05
          ? 'CANCELED'
          : 'APPROVED'
    const total = service.priceMinor
    return {
      ...{ customer, provider, service, startsAt, bookedAt, status },
      paidMinor:
        status === 'COMPLETED' ? (random() < 0.85 ? total : 0) : status === 'APPROVED' && random() < 0.2 ? total : 0,
      cancelReason: status === 'CANCELED' && random() < 0.5 ? 'Something came up at work' : undefined,
      reminderOffsets:
        status === 'APPROVED' && startsAt > now
          ? [1440, 120].filter((minutes) => startsAt.getTime() - minutes * 60_000 > now.getTime())
          : [],
    }
  })
}

const pastStatus = (dice: number) => (dice < 0.06 ? 'CANCELED' : dice < 0.1 ? 'NO_SHOW' : 'COMPLETED')
const adasStatus = (day: number) => (day === -12 || day === 9 ? 'CANCELED' : day < 0 ? 'COMPLETED' : 'APPROVED')
