/** "Visa •••• 4242" */
export const formatCard = ({ brand, last4 }: { brand: string; last4: string }): string =>
  `${brand.charAt(0).toUpperCase()}${brand.slice(1)} •••• ${last4}`

/** The month in which a card expires: "December 2034". */
export const formatExpiry = ({ expMonth, expYear }: { expMonth: number; expYear: number }, locale: string): string =>
  new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
    Date.UTC(expYear, expMonth - 1, 1),
  )
