import type { Composition, Setting } from './composition.ts'
import type { Facts, MessageKind } from './facts.ts'
import { composeAccess } from './kinds/access.ts'
import { composeBookingApproved } from './kinds/booking-approved.ts'
import { composeBookingCanceled } from './kinds/booking-canceled.ts'
import { composeBookingDue } from './kinds/booking-due.ts'
import { composeBookingEdited } from './kinds/booking-edited.ts'
import { composeBookingPaid } from './kinds/booking-paid.ts'
import { composeBookingPending } from './kinds/booking-pending.ts'
import { composeBookingRefunded } from './kinds/booking-refunded.ts'
import { composeBookingRejected } from './kinds/booking-rejected.ts'
import { composeBookingRescheduled } from './kinds/booking-rescheduled.ts'
import { composeInvitation } from './kinds/invitation.ts'
import { composeInvoiceIssued } from './kinds/invoice-issued.ts'
import { composePasswordReset } from './kinds/password-reset.ts'
import { composeQuoteAccepted } from './kinds/quote-accepted.ts'
import { composeQuoteAnswered } from './kinds/quote-answered.ts'
import { composeQuoteSent } from './kinds/quote-sent.ts'
import { composeReminder } from './kinds/reminder.ts'
import { composeSecurityNotice } from './kinds/security-notice.ts'
import { composeStaffInvitation } from './kinds/staff-invitation.ts'
import { composeStaffReset } from './kinds/staff-reset.ts'

const kinds: { [K in MessageKind]: (facts: Facts[K], setting: Setting) => Composition } = {
  access: composeAccess,
  invitation: composeInvitation,
  bookingApproved: composeBookingApproved,
  bookingPending: composeBookingPending,
  bookingRejected: composeBookingRejected,
  bookingEdited: composeBookingEdited,
  bookingRescheduled: composeBookingRescheduled,
  bookingCanceled: composeBookingCanceled,
  bookingDue: composeBookingDue,
  bookingPaid: composeBookingPaid,
  bookingRefunded: composeBookingRefunded,
  invoiceIssued: composeInvoiceIssued,
  quoteSent: composeQuoteSent,
  quoteAccepted: composeQuoteAccepted,
  quoteAnswered: composeQuoteAnswered,
  reminder: composeReminder,
  securityNotice: composeSecurityNotice,
  passwordReset: composePasswordReset,
  staffInvitation: composeStaffInvitation,
  staffReset: composeStaffReset,
}

/** Every kind of message, in the order of their table. */
export const messageKinds = Object.keys(kinds) as MessageKind[]

/** Says what a message of a kind tells, before it is HTML or text. */
export function compose<K extends MessageKind>(kind: K, facts: Facts[K], setting: Setting): Composition {
  return kinds[kind](facts, setting)
}
