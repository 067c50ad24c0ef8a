/** Every address of the admin app; routes.ts says what stands there. */
export const paths = {
  today: '/',
  signIn: '/signin',
  code: '/signin/code',
  forgot: '/signin/forgot',
  password: (tokenId: string) => `/password/${tokenId}`,
  signOut: '/signout',
  business: '/business',
  bookings: '/bookings',
  booking: (id: string) => `/bookings/${id}`,
  approveBooking: (id: string) => `/bookings/${id}/approve`,
  rejectBooking: (id: string) => `/bookings/${id}/reject`,
  book: (asked: { customer?: string } = {}) => `/book${asked.customer ? `?customer=${asked.customer}` : ''}`,
  moveBooking: (id: string) => `/bookings/${id}/move`,
  cancelBooking: (id: string) => `/bookings/${id}/cancel`,
  noShow: (id: string) => `/bookings/${id}/no-show`,
  customers: '/customers',
  newCustomer: '/customers/new',
  customer: (id: string) => `/customers/${id}`,
  editCustomer: (id: string) => `/customers/${id}/edit`,
  settings: '/settings',
  customerSettings: '/settings/customer',
  visibilitySettings: '/settings/visibility',
  bookingPageSettings: '/settings/booking-page',
  priceSettings: '/settings/prices',
  feeSettings: '/settings/fees',
  policySettings: '/settings/policies',
  schedulingSettings: '/settings/scheduling',
  notificationSettings: '/settings/notifications',
  businessSettings: '/settings/business',
  staff: '/settings/staff',
  inviteStaff: '/settings/staff/invite',
  messages: '/messages',
  account: '/account',
  logo: (version: string) => `/logo/${version}`,
} as const

/** Where to go after signing in: only ever a page of this app. */
export function pageWithin(wished: string | null): string {
  return wished && /^\/(?![/\\])[\w\-/?=&%.:+]*$/.test(wished) ? wished : paths.today
}
