const query = (asked: Record<string, string | undefined>): string => {
  const given = Object.entries(asked).filter((pair): pair is [string, string] => Boolean(pair[1]))
  return given.length ? `?${new URLSearchParams(given)}` : ''
}

/** Which invoices a list shows. */
type AskedInvoices = {
  from?: string
  until?: string
  show?: string
  text?: string
}

type AcceptedQuote = { id: string; customer: { id: string }; serviceId: string; persons: number }

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
  chargeFee: (id: string) => `/bookings/${id}/charge`,
  recordPayment: (id: string) => `/bookings/${id}/payment`,
  recordRefund: (id: string) => `/bookings/${id}/refund`,
  takeBackRecorded: (id: string, recordedId: string) => `/bookings/${id}/recorded/${recordedId}/take-back`,
  issueInvoice: (id: string) => `/bookings/${id}/invoice`,
  creditInvoice: (id: string, invoiceId: string) => `/bookings/${id}/invoices/${invoiceId}/credit`,
  sendInvoice: (id: string, invoiceId: string) => `/bookings/${id}/invoices/${invoiceId}/send`,
  invoice: (invoiceId: string) => `/invoices/${invoiceId}.pdf`,
  noShow: (id: string) => `/bookings/${id}/no-show`,
  customers: '/customers',
  newCustomer: '/customers/new',
  customersLike: (text: string) => `/customers${query({ text })}`,
  inviteCustomers: (text = '') => `/customers/invite${query({ text })}`,
  customer: (id: string) => `/customers/${id}`,
  editCustomer: (id: string) => `/customers/${id}/edit`,
  events: (asked: { period?: string; after?: string } = {}) => `/events${query(asked)}`,
  finance: (asked: { from?: string; until?: string; method?: string; after?: string } = {}) =>
    `/finance${query(asked)}`,
  paymentsFile: (asked: { from?: string; until?: string; method?: string } = {}) =>
    `/finance/payments.csv${query(asked)}`,
  owed: (asked: { by?: string; after?: string } = {}) => `/finance/open${query(asked)}`,
  owedFile: (asked: { by?: string } = {}) => `/finance/open.csv${query(asked)}`,
  invoices: (asked: AskedInvoices & { after?: string } = {}) => `/finance/invoices${query(asked)}`,
  sendInvoices: (asked: AskedInvoices = {}) => `/finance/invoices/send${query(asked)}`,
  invoicesFile: (asked: AskedInvoices = {}) => `/finance/invoices.csv${query(asked)}`,
  coupons: (asked: { before?: string } = {}) => `/finance/coupons${query(asked)}`,
  couponsFile: '/finance/coupons.csv',
  newCoupon: '/finance/coupons/new',
  coupon: (id: string, asked: { usedBefore?: string } = {}) => `/finance/coupons/${id}${query(asked)}`,
  quotes: (asked: { state?: string; text?: string; after?: string } = {}) => `/finance/quotes${query(asked)}`,
  quotesFile: (asked: { state?: string; text?: string } = {}) => `/finance/quotes.csv${query(asked)}`,
  newQuote: (asked: { customer?: string } = {}) => `/quotes/new${query(asked)}`,
  quote: (id: string) => `/quotes/${id}`,
  editQuote: (id: string) => `/quotes/${id}/edit`,
  /** Booking what was accepted, with what the quote says chosen already. */
  bookQuote: ({ id, customer, serviceId, persons }: AcceptedQuote) =>
    `/book${query({ quote: id, customer: customer.id, service: serviceId, persons: String(persons) })}`,
  newEvent: (asked: { copy?: string } = {}) => `/events/new${query(asked)}`,
  event: (id: string) => `/events/${id}`,
  editEvent: (id: string) => `/events/${id}/edit`,
  cancelEvent: (id: string) => `/events/${id}/cancel`,
  bookEvent: (id: string, asked: { customer?: string } = {}) => `/events/${id}/book${query(asked)}`,
  eventAttendees: (id: string) => `/events/${id}/attendees.csv`,
  eventPicture: (id: string, version: string) => `/events/${id}/picture/${version}`,
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
  paymentSettings: '/settings/payments',
  invoiceSettings: '/settings/invoices',
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
  live: (heardTo: string | null) =>
    `/trpc/live.follow${query({ input: heardTo ? JSON.stringify({ heardTo }) : undefined })}`,
  find: (text: string) => `/find${query({ text })}`,
  account: '/account',
  logo: (version: string) => `/logo/${version}`,
} as const

/** Where to go after signing in: only ever a page of this app. */
export function pageWithin(wished: string | null): string {
  return wished && /^\/(?![/\\])[\w\-/?=&%.:+]*$/.test(wished) ? wished : paths.today
}
