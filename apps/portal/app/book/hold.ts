import { holdingCookie, keepCookies, setCookie } from '../edge/cookies.server'
import { visitorPage } from '../edge/visit.server'
import { openBookVisit } from './book-page.server'
import { keepHolding, readHeld } from './held.server'
import { choiceOf, readWish } from './read-wish'

/** Keeps a time anew that was given back by loading its page again; one that has gone meanwhile is said to be (BOK-3). */
export const action = visitorPage(async (visit, args) => {
  const { call, slug, portal } = openBookVisit(visit, args)
  const { request, context } = args
  const wish = readWish(new URL(request.url).searchParams)
  const choice = choiceOf({ ...wish, service: wish.service ?? '' })
  const held = readHeld({ request, slug })
  try {
    const kept = await call.bookings.hold({ ...choice, startsAt: wish.at ?? '', locationId: wish.location, held })
    keepHolding(context.headers, slug, kept)
    keepCookies(context.headers, slug, portal.cookies)
  } catch {
    setCookie(context.headers, holdingCookie(slug), null)
  }
  return new Response(null, { status: 204 })
})
