/** Addresses that messages and pages share. The secret stands behind the #, which no server, log or Referer sees (ACC-7). */
export const openLinkPath = (slug: string, linkId: string): string => `/${slug}/open/${linkId}`

/** With the language of the message, so that the page behind it speaks the same (ACC-1). */
export const openLinkAddress = (
  portalUrl: string,
  slug: string,
  { linkId, secret, locale }: { linkId: string; secret: string; locale: string },
): string => `${portalUrl}${openLinkPath(slug, linkId)}?lang=${locale}#${secret}`

export const bookingPath = (bookingId: string): string => `/appointments/${bookingId}`

export const invoicesPath = '/invoices'

export const quotesPath = '/quotes'
export const quotePath = (quoteId: string): string => `${quotesPath}/${quoteId}`

/** The quote in the admin app, for staff. */
export const staffQuoteAddress = (adminUrl: string, quoteId: string): string => `${adminUrl}/quotes/${quoteId}`

/** The booking in the admin app, for staff. */
export const staffBookingAddress = (adminUrl: string, bookingId: string): string => `${adminUrl}/bookings/${bookingId}`

/** Where staff choose a password, by invitation or reset. */
export const staffPasswordPath = (tokenId: string): string => `/password/${tokenId}`

export const staffPasswordAddress = (adminUrl: string, tokenId: string, secret: string): string =>
  `${adminUrl}${staffPasswordPath(tokenId)}#${secret}`

/** The booking page's name in each language (BOK-1). */
export const bookingDoors: Record<string, string> = { en: 'book', fr: 'reserver', de: 'buchen', es: 'reservar' }

export const bookingDoorPath = (slug: string, locale: string): string =>
  `/${slug}/${bookingDoors[locale] ?? bookingDoors.en}`

/** What has just been booked. */
export const bookedPath = (slug: string, locale: string): string => `${bookingDoorPath(slug, locale)}/done`
