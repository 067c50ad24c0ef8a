/** Addresses that messages and pages share. The secret stands behind the #, which no server, log or Referer sees (ACC-7). */
export const openLinkPath = (slug: string, linkId: string): string => `/${slug}/open/${linkId}`

export const openLinkAddress = (portalUrl: string, slug: string, linkId: string, secret: string): string =>
  `${portalUrl}${openLinkPath(slug, linkId)}#${secret}`

export const bookingPath = (bookingId: string): string => `/appointments/${bookingId}`

/** Where staff choose a password, by invitation or reset. */
export const staffPasswordPath = (tokenId: string): string => `/password/${tokenId}`

export const staffPasswordAddress = (adminUrl: string, tokenId: string, secret: string): string =>
  `${adminUrl}${staffPasswordPath(tokenId)}#${secret}`
