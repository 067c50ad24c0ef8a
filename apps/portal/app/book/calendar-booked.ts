import { readCookie } from '@foyer/edge/cookie'
import { bookedCookie } from '../edge/cookies.server'
import { notFound, visitorPage } from '../edge/visit.server'
import { openBookVisit } from './book-page.server'

/** What has just been booked as a calendar file, for the browser that booked it (MSG-6). */
export const loader = visitorPage(async (visit, args) => {
  const { call, slug } = openBookVisit(visit, args)
  const { request } = args
  const pass = readCookie(request.headers.get('cookie'), bookedCookie(slug))
  if (!pass) throw notFound()
  const { name, text } = await call.bookings.calendarBooked({ pass })
  return new Response(text, {
    headers: {
      'Content-Type': 'text/calendar; charset=utf-8',
      'Content-Disposition': `attachment; filename="${name}"`,
    },
  })
})
