import type { MadeBusiness } from '../factories/make-business.ts'
import { makeEvent, makePlace } from '../factories/make-event.ts'
import type { Prisma } from '../generated/client.ts'
import type { DemoBusiness } from './businesses.ts'
import { atLocal } from './local-time.ts'
import { ada } from './people.ts'

interface Guests {
  now: Date
  providers: { id: string; name: string }[]
  customers: { id: string; email: string | null }[]
}

/** What is on at a demo business, after hours, and who has booked. */
export async function seedEvents(
  prisma: Prisma.TransactionClient,
  business: MadeBusiness,
  { timeZone, events }: DemoBusiness,
  { now, providers, customers }: Guests,
): Promise<void> {
  const own = customers.find(({ email }) => email === ada.email)
  const others = customers.filter((customer) => customer !== own)
  for (const { by, periods, booked, isAdas, ...event } of events) {
    const provider = providers.find(({ name }) => name === by)
    if (!provider) throw new Error(`${by} does not work there`)
    const instant = (day: number, minute: number) => atLocal(now, day, minute, timeZone).instant
    const made = await makeEvent(prisma, business, {
      ...event,
      provider,
      periods: periods.map(({ day, from, until }) => ({ startsAt: instant(day, from), endsAt: instant(day, until) })),
    })
    const guests = [...(isAdas && own ? [own] : []), ...others].slice(0, booked)
    for (const [place, customer] of guests.entries())
      await makePlace(prisma, business, made, { customer, paidMinor: place % 2 ? event.priceMinor : 0 })
  }
}
