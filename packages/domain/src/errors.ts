/** All that a person may do wrong, or that may have changed under their eyes. A closed list: each has one tRPC code and one sentence per language. */
export const reasons = [
  'access.linkSpent',
  'access.codeWrong',
  'access.wrongCredentials',
  'access.loginNotFound',
  'access.portalOff',
  'access.tooMany',
  'access.passwordRequired',
  'access.passwordTooShort',
  'access.passwordTooCommon',
  'access.passwordTooLong',
  'bookings.notFound',
  'bookings.notPossible',
  'bookings.tooLate',
  'bookings.slotTaken',
  'bookings.slotNotOffered',
  'bookings.overlapsOwn',
  'bookings.tooManyMoves',
  'bookings.reasonRequired',
  'bookings.tooEarlyForNoShow',
  'bookings.priceChanged',
  'bookings.feeChanged',
  'bookings.tooManyPersons',
  'bookings.holdGone',
  'bookings.undoTooLate',
  'bookings.undoTaken',
  'bookings.pageOff',
  'bookings.outsideHours',
  'bookings.nothingOwed',
  'bookings.paymentTooHigh',
  'bookings.nothingToGiveBack',
  'bookings.refundTooHigh',
  'cards.notFound',
  'cards.notOffered',
  'cards.keptForFees',
  'cards.termsChanged',
  'cards.gone',
  'categories.notFound',
  'categories.notEmpty',
  'coupons.unknown',
  'coupons.ended',
  'coupons.notYet',
  'coupons.notForThis',
  'coupons.notForYou',
  'coupons.signIn',
  'coupons.usedUp',
  'coupons.usedByYou',
  'coupons.notFound',
  'coupons.codeTaken',
  'coupons.inUse',
  'coupons.forNothing',
  'coupons.forNobody',
  'coupons.endsFirst',
  'customers.notFound',
  'customers.emailTaken',
  'customers.noEmail',
  'customers.phoneInvalid',
  'events.notFound',
  'events.full',
  'events.closed',
  'events.periodsOverlap',
  'events.periodPast',
  'events.providerBusy',
  'events.tooSmall',
  'events.pictureInvalid',
  'hours.notFound',
  'invoices.notFound',
  'invoices.notUsed',
  'invoices.nothingToInvoice',
  'invoices.invoicedAlready',
  'invoices.creditedAlready',
  'locations.notFound',
  'locations.inUse',
  'messages.notFound',
  'payments.notFound',
  'payments.nothingToPay',
  'payments.amountChanged',
  'payments.inProgress',
  'payments.declined',
  'payments.needsProof',
  'payments.noConsent',
  'payments.unavailable',
  'payments.signatureWrong',
  'providers.notFound',
  'providers.hoursOverlap',
  'providers.photoInvalid',
  'providers.staffTaken',
  'quotes.notFound',
  'quotes.notDraft',
  'quotes.notSent',
  'quotes.notShown',
  'quotes.validPast',
  'quotes.answered',
  'quotes.withdrawn',
  'quotes.expired',
  'quotes.notAccepted',
  'quotes.bookedAlready',
  'services.notFound',
  'services.inUse',
  'services.priceTooHigh',
  'services.extraLengthens',
  'settings.contentOff',
  'settings.confirmCancelOff',
  'settings.colorUnreadable',
  'settings.logoInvalid',
  'settings.changedMeanwhile',
  'settings.languageUnknown',
  'settings.textMissing',
  'staff.notFound',
  'staff.wrongCredentials',
  'staff.codeWrong',
  'staff.linkSpent',
  'staff.lastOwner',
  'staff.roleAbove',
  'staff.alreadyEmployed',
  'staff.totpAlreadyOn',
  'staff.worksElsewhere',
  'staff.forbidden',
  'idempotency.contentDiffers',
  'input.invalid',
] as const
export type Reason = (typeof reasons)[number]

export interface DomainErrorOptions {
  /** Which form field the person has to correct. */
  field?: string
  /** What the answer carries to help them on, such as the next free times. */
  details?: Record<string, unknown>
  /** Seconds until trying again makes sense. */
  retryAfter?: number
  cause?: unknown
}

/** Something a person may do wrong; everything else that is thrown is a bug. */
export class DomainError extends Error {
  override readonly name = 'DomainError'
  readonly field: string | undefined
  readonly details: Record<string, unknown> | undefined
  readonly retryAfter: number | undefined

  constructor(
    readonly reason: Reason,
    { field, details, retryAfter, cause }: DomainErrorOptions = {},
  ) {
    super(reason, { cause })
    this.field = field
    this.details = details
    this.retryAfter = retryAfter
  }
}
