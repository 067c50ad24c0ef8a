import { readCookie } from '@foyer/edge/cookie'
import { bookedCookie } from '../edge/cookies.server'
import { visitorAction } from '../edge/submit.server'
import { paths } from '../paths'

/** Leads whoever has just booked to pay for it, by the browser's pass; what is wrong is said where they came from (PAY-1, BOK-1). */
export const action = visitorAction(
  async ({ call, slug }, { part, key = '' }, { request }) => {
    const pass = readCookie(request.headers.get('cookie'), bookedCookie(slug)) ?? ''
    const asked = { part: part === 'deposit' ? ('deposit' as const) : ('all' as const), key, pass }
    return { to: (await call.payments.startBooked(asked)).url }
  },
  { overlook: (_, { slug, locale }) => ({ to: `${paths.booked(slug, locale)}?pay=failed` }) },
)
