import { customerPage } from '../edge/visit.server'

/** The booking as a calendar file (PAN-4). */
export const loader = customerPage(async ({ call }, { params }) => {
  const { name, text } = await call.bookings.calendar({ bookingId: params.bookingId ?? '' })
  return new Response(text, {
    headers: {
      'Content-Type': 'text/calendar; charset=utf-8',
      'Content-Disposition': `attachment; filename="${name}"`,
    },
  })
})
