import type { Offered, OfferedService } from '@foyer/domain/services/list-offered'
import { dateInZone } from '@foyer/format/dates'
import { addDays, monthOf } from '../times/calendar-month'
import { findTimes } from '../times/find-times'
import type { BookVisit } from './book-page.server'
import { frameOf } from './book-page.server'
import { describeOffers } from './describe-offers'
import { describeSummary } from './describe-summary'
import { type AskedWish, choiceOf, fitWish } from './read-wish'
import { timesOfChoice } from './times-of-choice'
import { tryCoupon } from './try-coupon.server'

interface Asked {
  offered: Offered
  service: OfferedService
  wish: AskedWish
  /** The own hold is not in the own way. */
  holdId?: string
}

/** The second step: what may be chosen about a service, the times that are free for it, and what it costs so. */
export async function loadTimes(visit: BookVisit, { offered, service, wish: asked, holdId }: Asked) {
  const { call, slug, regional, now, words, portal } = visit
  const wish = fitWish(asked, service)
  const choice = choiceOf(wish)
  const { business } = portal.visitor
  const place = offered.locations.find(({ id }) => id === wish.location) ?? offered.locations[0]
  const placeZone = place?.zone ?? business.timeZone
  const ownZone = visit.booker?.customer.timeZone ?? null
  const today = dateInZone(now, placeZone)
  const defaultZone = (service.online && ownZone) || placeZone
  const clock = {
    regional,
    zone: wish.zone ?? defaultZone,
    today,
    lastMonth: monthOf(addDays(today, service.horizonDays)),
  }
  const ask = timesOfChoice((input) => call.services.freeTimes(input), {
    ...{ choice, location: wish.location, isVisit: !service.online, holdId },
  })
  const [times, { priced }] = await Promise.all([
    findTimes(ask, wish, clock),
    tryCoupon(
      wish.coupon,
      (coupon) => call.services.price({ ...choice, coupon }),
      (found) => found.coupon,
    ),
  ])
  const writing = { words, regional, currency: offered.currency }
  return {
    step: 'times' as const,
    ...frameOf(visit),
    title: words('title', { business: business.name }),
    offers: describeOffers(service, wish, slug, writing),
    summary: describeSummary(priced, words, regional),
    currency: offered.currency,
    wish,
    clock,
    /** Whose clock times are told by, unless another is asked for. */
    defaultZone,
    ownZone,
    times,
    holdId,
  }
}
export type TimesData = Awaited<ReturnType<typeof loadTimes>>
