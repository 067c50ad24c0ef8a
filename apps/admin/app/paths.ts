const query = (asked: Record<string, string | undefined>): string => {
  const given = Object.entries(asked).filter((pair): pair is [string, string] => Boolean(pair[1]))
  return given.length ? `?${new URLSearchParams(given)}` : ''
}

/** Every address of the admin app; routes.ts says what stands there. */
export const paths = {
  today: '/',
  signIn: '/signin',
  code: '/signin/code',
  forgot: '/signin/forgot',
  password: (tokenId: string) => `/password/${tokenId}`,
  signOut: '/signout',
  business: '/business',
  calendar: '/calendar',
  appointment: (id: string) => `/calendar/${id}`,
  moveAppointment: (id: string) => `/calendar/${id}/move`,
  changeLength: (id: string) => `/calendar/${id}/length`,
  bookings: '/bookings',
  booking: (id: string) => `/bookings/${id}`,
  approveBooking: (id: string) => `/bookings/${id}/approve`,
  rejectBooking: (id: string) => `/bookings/${id}/reject`,
  book: (asked: { customer?: string; provider?: string; from?: string; day?: string; at?: string } = {}) =>
    `/book${query(asked)}`,
  away: (asked: { provider?: string } = {}) => `/away${query(asked)}`,
  moveBooking: (id: string) => `/bookings/${id}/move`,
  cancelBooking: (id: string) => `/bookings/${id}/cancel`,
  editBooking: (id: string) => `/bookings/${id}/edit`,
  undoCancel: (id: string) => `/bookings/${id}/undo`,
  waiveFee: (id: string) => `/bookings/${id}/waive`,
  noShow: (id: string) => `/bookings/${id}/no-show`,
  customers: '/customers',
  newCustomer: '/customers/new',
  customer: (id: string) => `/customers/${id}`,
  editCustomer: (id: string) => `/customers/${id}/edit`,
  services: '/services',
  newService: '/services/new',
  service: (id: string) => `/services/${id}`,
  serviceProviders: (id: string) => `/services/${id}/providers`,
  serviceExtras: (id: string) => `/services/${id}/extras`,
  serviceRules: (id: string) => `/services/${id}/rules`,
  newCategory: '/services/categories/new',
  category: (id: string) => `/services/categories/${id}`,
  providers: '/providers',
  newProvider: '/providers/new',
  provider: (id: string) => `/providers/${id}`,
  providerHours: (id: string) => `/providers/${id}/hours`,
  providerPhoto: (id: string, version: string) => `/providers/${id}/photo/${version}`,
  settings: '/settings',
  customerSettings: '/settings/customer',
  visibilitySettings: '/settings/visibility',
  bookingPageSettings: '/settings/booking-page',
  priceSettings: '/settings/prices',
  feeSettings: '/settings/fees',
  policySettings: '/settings/policies',
  schedulingSettings: '/settings/scheduling',
  notificationSettings: '/settings/notifications',
  hourSettings: '/settings/hours',
  locations: '/settings/locations',
  newLocation: '/settings/locations/new',
  location: (id: string) => `/settings/locations/${id}`,
  businessSettings: '/settings/business',
  staff: '/settings/staff',
  inviteStaff: '/settings/staff/invite',
  messages: '/messages',
  live: '/trpc/live.follow',
  account: '/account',
  logo: (version: string) => `/logo/${version}`,
} as const

/** Where to go after signing in: only ever a page of this app. */
export function pageWithin(wished: string | null): string {
  return wished && /^\/(?![/\\])[\w\-/?=&%.:+]*$/.test(wished) ? wished : paths.today
}
