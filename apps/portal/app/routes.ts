import { bookingDoors } from '@foyer/domain/addresses'
import { isLocale } from '@foyer/domain/locales'
import { index, layout, type RouteConfig, route } from '@remix-run/route-config'

/** The booking page under its name in each language; what lies behind it asks which name is meant, for every route costs each request. */
const bookingPages = [
  ...Object.keys(bookingDoors)
    .filter(isLocale)
    .map((locale) => route(`:slug/${bookingDoors[locale]}`, 'book/choose.tsx', { id: `book/choose-${locale}` })),
  route(':slug/:door/details', 'book/book.tsx'),
  route(':slug/:door/hold', 'book/hold.ts'),
  route(':slug/:door/release', 'book/release.ts'),
  route(':slug/:door/done', 'book/show-booked.tsx'),
  route(':slug/:door/pay', 'payments/start-booked.ts'),
  route(':slug/:door/calendar.ics', 'book/calendar-booked.ts'),
  route(':slug/:door/events', 'events/list-offered.tsx'),
  route(':slug/:door/events/:eventId', 'events/book.tsx'),
]

export default [
  index('welcome.tsx'),

  // Public pages of a business
  route(':slug/:door', 'access/request-link.tsx'),
  route(':slug/:door/forgot', 'access/request-password-link.tsx'),
  route(':slug/:door/sent', 'access/sign-in-by-code.tsx'),
  route(':slug/:door/password', 'access/sign-in-by-password.tsx'),
  route(':slug/open/:linkId', 'access/sign-in-by-link.tsx'),
  route(':slug/open/:linkId/renew', 'access/renew-link.ts'),
  ...bookingPages,
  route(':slug/logo', 'businesses/get-logo.ts'),
  route(':slug/photos/:providerId', 'providers/get-photo.ts'),
  route(':slug/events/:eventId/picture', 'events/get-picture.ts'),

  // Signed in
  route(':slug/password', 'access/set-password.tsx'),
  route(':slug/signout', 'access/sign-out.ts'),
  layout('customer.tsx', [
    route(':slug', 'home.tsx'),
    route(':slug/appointments', 'bookings/list.tsx'),
    route(':slug/events', 'bookings/list.tsx', { id: 'bookings/list-events' }),
    route(':slug/appointments/:bookingId', 'bookings/get.tsx'),
    route(':slug/appointments/:bookingId/reschedule', 'bookings/reschedule.tsx'),
    route(':slug/appointments/:bookingId/cancel', 'bookings/cancel.tsx'),
    route(':slug/appointments/:bookingId/edit', 'bookings/edit.tsx'),
    route(':slug/appointments/:bookingId/pay', 'payments/start.tsx'),
    route(':slug/appointments/:bookingId/paid/:paymentId', 'payments/get.tsx'),
    route(':slug/payments', 'payments/list.tsx'),
    route(':slug/invoices', 'invoices/list.tsx'),
    route(':slug/cards', 'cards/list.tsx'),
    route(':slug/cards/added/:setupId', 'cards/get-added.tsx'),
    route(':slug/cards/:cardId/remove', 'cards/remove.tsx'),
    route(':slug/appointments/:bookingId/card', 'cards/consent.tsx'),
    route(':slug/quotes', 'quotes/list.tsx'),
    route(':slug/quotes/:quoteId', 'quotes/get.tsx'),
    route(':slug/profile', 'profile/update.tsx'),
  ]),
  route(':slug/invoices/:invoiceId.pdf', 'invoices/get.ts'),
  route(':slug/appointments/:bookingId/undo', 'bookings/undo-cancel.ts'),
  route(':slug/appointments/:bookingId/calendar.ics', 'bookings/calendar.ts'),
  route(':slug/cards/:cardId/default', 'cards/make-default.ts'),
  route(':slug/profile/prompts/hide', 'profile/hide-prompt.ts'),
  route(':slug/profile/logins/end', 'access/end-login.ts'),

  // What the bench compares the home page with
  ...(process.env.FOYER_BENCH === '1' ? [route('bench/home', 'bench/home.tsx')] : []),
  route('*', 'not-found.tsx'),
] satisfies RouteConfig
