import { index, layout, type RouteConfig, route } from '@remix-run/route-config'

export default [
  route('signin', 'access/sign-in.tsx'),
  route('signin/code', 'access/prove-code.tsx'),
  route('signin/forgot', 'access/request-reset.tsx'),
  route('password/:tokenId', 'access/set-password.tsx'),
  route('signout', 'access/sign-out.tsx'),
  route('business', 'access/switch-business.tsx'),
  route('logo/:version', 'businesses/logo.ts'),
  layout('desk/desk.tsx', [
    index('desk/today.tsx'),
    route('bookings', 'bookings/search.tsx', [
      route(':bookingId', 'bookings/booking.tsx', [
        route('approve', 'bookings/approve.tsx'),
        route('reject', 'bookings/reject.tsx'),
        route('move', 'bookings/move.tsx'),
        route('cancel', 'bookings/cancel.tsx'),
        route('no-show', 'bookings/mark-no-show.tsx'),
      ]),
    ]),
    route('book', 'bookings/book.tsx'),
    route('customers', 'customers/search.tsx', [route('new', 'customers/create.tsx')]),
    route('customers/:customerId', 'customers/customer.tsx', [route('edit', 'customers/edit.tsx')]),
    route('settings', 'settings/settings.tsx', [
      index('settings/first.tsx'),
      route('customer', 'settings/customer.tsx'),
      route('visibility', 'settings/visibility.tsx'),
      route('policies', 'settings/policies.tsx'),
      route('booking-page', 'settings/booking-page.tsx'),
      route('prices', 'settings/prices.tsx'),
      route('fees', 'settings/fees.tsx'),
      route('scheduling', 'settings/scheduling.tsx'),
      route('notifications', 'settings/notifications.tsx'),
      route('business', 'settings/business.tsx'),
      route('staff', 'settings/staff.tsx', [route('invite', 'settings/invite-staff.tsx')]),
    ]),
    route('messages', 'mail/dead.tsx'),
    route('account', 'account/account.tsx'),
    route('*', 'desk/nowhere.tsx'),
  ]),
] satisfies RouteConfig
