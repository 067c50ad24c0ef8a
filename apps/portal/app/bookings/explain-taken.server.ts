import type { Refusal } from '@foyer/api/trpc'
import type { CustomerVisit } from '../edge/visit.server'
import { describeTime, nameDoubled } from '../times/describe-times'
import type { OfferedView } from '../times/group-times'
import { zoneOf } from './describe-booking'

/** The next free times that a refused move came back with, as the page writes times; none when it was refused for something else (BOK-3). */
export async function explainTaken(
  { details }: Refusal,
  visit: CustomerVisit,
  bookingId: string,
): Promise<OfferedView[]> {
  const found = (details?.alternatives ?? []) as { startsAt: string }[]
  if (!found.length) return []
  const { call, slug, regional, zone } = visit
  const card = await call.bookings.get({ bookingId })
  const place = { locale: regional, zone: zoneOf(card, { slug, regional, zone }) }
  return nameDoubled(
    found.map(({ startsAt }) => describeTime(startsAt, place)),
    place,
  )
}
