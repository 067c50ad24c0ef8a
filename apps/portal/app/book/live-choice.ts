import { liveProcedures } from '../live-procedures'
import { findTimes } from '../times/find-times'
import { describeSummary } from './describe-summary'
import type { TimesData } from './load-times.server'
import { type AskedWish, choiceOf } from './read-wish'
import { timesOfChoice } from './times-of-choice'
import type { BookText } from './words'

/** Times and price of another wish for the same service, straight from the procedures. */
export async function liveChoice(known: TimesData, asked: AskedWish, words: BookText): Promise<TimesData> {
  const { slug, offers, clock: before, defaultZone, holdId } = known
  const { services } = liveProcedures(slug)
  const wish = { ...asked, service: offers.id }
  const choice = choiceOf(wish)
  const clock = { ...before, zone: wish.zone ?? defaultZone }
  const ask = timesOfChoice((input) => services.freeTimes.query(input), {
    ...{ choice, location: wish.location, isVisit: !offers.online, holdId },
  })
  // A coupon that did not do before is left to the page.
  const coupon = known.summary.coupon ? wish.coupon : undefined
  const [times, priced] = await Promise.all([
    findTimes(ask, wish, clock),
    services.price.query({ ...choice, ...(coupon && { coupon }) }),
  ])
  const quantities = new Map(wish.extras.map(({ extraId, quantity }) => [extraId, quantity]))
  return {
    ...known,
    ...{ wish, clock, times, summary: describeSummary(priced, words, clock.regional) },
    offers: { ...offers, extras: offers.extras.map((each) => ({ ...each, quantity: quantities.get(each.id) ?? 0 })) },
  }
}
