import { isLocale, type Locale } from '@foyer/domain/locales'

/** The sign-in page's name in each language; those without a catalogue yet are kept free (ACC-1). */
const doors: Record<string, string> = { en: 'signin', fr: 'connexion', de: 'anmelden', es: 'acceso' }

export function languageOfDoor(door: string | undefined): Locale | undefined {
  const language = Object.keys(doors).find((each) => doors[each] === door)
  return isLocale(language) ? language : undefined
}

const query = (asked: Record<string, string | undefined>) => {
  const given = Object.entries(asked).filter((pair): pair is [string, string] => Boolean(pair[1]))
  return given.length ? `?${new URLSearchParams(given)}` : ''
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
  bookings: (slug: string, asked: { period?: string; service?: string; provider?: string; cursor?: string } = {}) =>
    `/${slug}/appointments${query(asked)}`,
  booking: (slug: string, bookingId: string) => `/${slug}/appointments/${bookingId}`,
  reschedule: (slug: string, bookingId: string, asked: { day?: string; month?: string; provider?: string } = {}) =>
    `/${slug}/appointments/${bookingId}/reschedule${query(asked)}`,
  cancel: (slug: string, bookingId: string) => `/${slug}/appointments/${bookingId}/cancel`,
  calendar: (slug: string, bookingId: string) => `/${slug}/appointments/${bookingId}/calendar.ics`,
  logo: (slug: string, version: string) => `/${slug}/logo?v=${version}`,
  photo: (slug: string, providerId: string, version: string) => `/${slug}/photos/${providerId}?v=${version}`,
  trpc: () => '/trpc',
} as const

/** An address within this business, from what a link or a form says it leads to; anything else leads home. */
export function withinBusiness(slug: string, leadsTo: string | null | undefined): string {
  const safe =
    leadsTo && /^\/[a-z0-9][\w\-/.?=&]*$/i.test(leadsTo) && !leadsTo.includes('//') && !leadsTo.includes('..')
  return safe ? `/${slug}${leadsTo}` : paths.home(slug)
}
