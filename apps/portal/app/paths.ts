import {
  bookedPath,
  bookingDoorPath as booking,
  bookingDoors,
  invoicesPath,
  quotePath,
  quotesPath,
} from '@foyer/domain/addresses'
import { isLocale, type Locale } from '@foyer/domain/locales'

/** The sign-in page's name in each language; those without a catalogue yet are kept free (ACC-1). */
const doors: Record<string, string> = { en: 'signin', fr: 'connexion', de: 'anmelden', es: 'acceso' }

export function languageOfDoor(door: string | undefined): Locale | undefined {
  const language = Object.keys(doors).find((each) => doors[each] === door)
  return isLocale(language) ? language : undefined
}

export function languageOfBookingDoor(door: string | undefined): Locale | undefined {
  const language = Object.keys(bookingDoors).find((each) => bookingDoors[each] === door)
  return isLocale(language) ? language : undefined
}

/** Whose words, that not all pages need, the page at that address speaks. */
export function wordsOf(pathname: string): ('book' | 'payments')[] {
  const [, , second, , fourth] = pathname.split('/')
  if (languageOfBookingDoor(second)) return ['book']
  const isAboutMoney =
    ['payments', 'invoices', 'quotes', 'cards'].includes(second ?? '') || ['pay', 'paid', 'card'].includes(fourth ?? '')
  return isAboutMoney ? ['payments'] : []
}

/** What the address of the booking page holds of a choice; it survives reload and back. */
export interface BookingWish {
  service?: string
  /** Anybody without. */
  provider?: string
  persons?: number
  extras?: readonly { extraId: string; quantity: number }[]
  location?: string
  /** The zone times are told in, where it is not the place's. */
  zone?: string
  month?: string
  day?: string
  /** The instant chosen. */
  at?: string
  /** The provider was found for somebody to whom anybody will do. */
  any?: boolean
  /** The code of a coupon, as it was typed. */
  coupon?: string
}

/** The choice as the fields of a form that asks for its address. */
export function wishFields({ persons = 1, extras = [], any: anybody, ...plain }: BookingWish): [string, string][] {
  const pairs = Object.entries({ ...plain, persons: persons > 1 ? String(persons) : '', any: anybody ? '1' : '' })
  return [
    ...pairs.filter((pair): pair is [string, string] => Boolean(pair[1])),
    ...extras.map(({ extraId, quantity }): [string, string] => [
      'extra',
      quantity > 1 ? `${extraId}.${quantity}` : extraId,
    ]),
  ]
}

function bookingQuery(wish: BookingWish): string {
  const fields = wishFields(wish)
  return fields.length ? `?${new URLSearchParams(fields)}` : ''
}

const query = (asked: Record<string, string | undefined>) => {
  const given = Object.entries(asked).filter((pair): pair is [string, string] => Boolean(pair[1]))
  return given.length ? `?${new URLSearchParams(given)}` : ''
}

export interface AskedBookings {
  kind?: 'appointment' | 'event'
  period?: string
  service?: string
  provider?: string
  cursor?: string
}

/** Every address of the portal; pages and actions take them from here only. */
export const paths = {
  welcome: () => '/',
  home: (slug: string) => `/${slug}`,
  signIn: (slug: string, locale: string, asked: { to?: string } = {}) =>
    `/${slug}/${doors[locale] ?? doors.en}${query(asked)}`,
  signInByPassword: (slug: string, locale: string) => `/${slug}/${doors[locale] ?? doors.en}/password`,
  forgotPassword: (slug: string, locale: string) => `/${slug}/${doors[locale] ?? doors.en}/forgot`,
  linkSent: (slug: string, locale: string) => `/${slug}/${doors[locale] ?? doors.en}/sent`,
  openLink: (slug: string, linkId: string) => `/${slug}/open/${linkId}`,
  renewLink: (slug: string, linkId: string) => `/${slug}/open/${linkId}/renew`,
  password: (slug: string) => `/${slug}/password`,
  signOut: (slug: string) => `/${slug}/signout`,
  endLogin: (slug: string) => `/${slug}/profile/logins/end`,
  profile: (slug: string) => `/${slug}/profile`,
  hidePrompt: (slug: string) => `/${slug}/profile/prompts/hide`,
  /** The customer's own places in events have a tab of their own (PAN-2). */
  bookings: (slug: string, { kind, ...asked }: AskedBookings = {}) =>
    `/${slug}/${kind === 'event' ? 'events' : 'appointments'}${query(asked)}`,
  booking: (slug: string, bookingId: string) => `/${slug}/appointments/${bookingId}`,
  reschedule: (slug: string, bookingId: string, asked: { day?: string; month?: string; provider?: string } = {}) =>
    `/${slug}/appointments/${bookingId}/reschedule${query(asked)}`,
  pay: (slug: string, bookingId: string) => `/${slug}/appointments/${bookingId}/pay`,
  paid: (slug: string, bookingId: string, paymentId: string) => `/${slug}/appointments/${bookingId}/paid/${paymentId}`,
  payments: (slug: string) => `/${slug}/payments`,
  invoices: (slug: string) => `/${slug}${invoicesPath}`,
  invoice: (slug: string, invoiceId: string) => `/${slug}${invoicesPath}/${invoiceId}.pdf`,
  cards: (slug: string) => `/${slug}/cards`,
  makeDefaultCard: (slug: string, cardId: string) => `/${slug}/cards/${cardId}/default`,
  removeCard: (slug: string, cardId: string) => `/${slug}/cards/${cardId}/remove`,
  feeCard: (slug: string, bookingId: string) => `/${slug}/appointments/${bookingId}/card`,
  quotes: (slug: string) => `/${slug}${quotesPath}`,
  quote: (slug: string, quoteId: string) => `/${slug}${quotePath(quoteId)}`,
  cancel: (slug: string, bookingId: string) => `/${slug}/appointments/${bookingId}/cancel`,
  edit: (slug: string, bookingId: string) => `/${slug}/appointments/${bookingId}/edit`,
  undoCancel: (slug: string, bookingId: string) => `/${slug}/appointments/${bookingId}/undo`,
  calendar: (slug: string, bookingId: string) => `/${slug}/appointments/${bookingId}/calendar.ics`,
  book: (slug: string, locale: string, wish: BookingWish = {}) => booking(slug, locale) + bookingQuery(wish),
  bookDetails: (slug: string, locale: string, wish: BookingWish) =>
    `${booking(slug, locale)}/details${bookingQuery(wish)}`,
  booked: (slug: string, locale: string, asked: { booking?: string } = {}) =>
    `${bookedPath(slug, locale)}${query(asked)}`,
  payBooked: (slug: string, locale: string) => `${booking(slug, locale)}/pay`,
  bookedCalendar: (slug: string, locale: string) => `${booking(slug, locale)}/calendar.ics`,
  events: (slug: string, locale: string) => `${booking(slug, locale)}/events`,
  event: (
    slug: string,
    locale: string,
    eventId: string,
    { persons = 1, coupon }: { persons?: number; coupon?: string } = {},
  ) =>
    `${booking(slug, locale)}/events/${eventId}${query({ persons: persons > 1 ? String(persons) : undefined, coupon })}`,
  eventPicture: (slug: string, eventId: string, version: string) => `/${slug}/events/${eventId}/picture?v=${version}`,
  holdAgain: (slug: string, locale: string, wish: BookingWish) => `${booking(slug, locale)}/hold${bookingQuery(wish)}`,
  releaseHold: (slug: string, locale: string) => `${booking(slug, locale)}/release`,
  logo: (slug: string, version: string) => `/${slug}/logo?v=${version}`,
  photo: (slug: string, providerId: string, version: string) => `/${slug}/photos/${providerId}?v=${version}`,
  trpc: () => '/trpc',
  live: (slug: string, heardTo: string | null) =>
    `/trpc/live.follow${query({ business: slug, input: heardTo ? JSON.stringify({ heardTo }) : undefined })}`,
} as const

/** An address within this business, from what a link or a form says it leads to; anything else leads home. */
export function withinBusiness(slug: string, leadsTo: string | null | undefined): string {
  const safe =
    leadsTo && /^\/[a-z0-9][\w\-/.?=&]*$/i.test(leadsTo) && !leadsTo.includes('//') && !leadsTo.includes('..')
  return safe ? `/${slug}${leadsTo}` : paths.home(slug)
}
