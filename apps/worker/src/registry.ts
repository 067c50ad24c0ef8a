import type { JobName } from '@foyer/domain/jobs'
import { requested } from './access/requested.ts'
import { approved } from './bookings/approved.ts'
import { booked } from './bookings/booked.ts'
import { canceled } from './bookings/canceled.ts'
import { edited } from './bookings/edited.ts'
import { rejected } from './bookings/rejected.ts'
import { reminderDue } from './bookings/reminder-due.ts'
import { rescheduled } from './bookings/rescheduled.ts'
import { removed as cardRemoved } from './cards/removed.ts'
import { unclear as cardUnclear } from './cards/unclear.ts'
import { invited as customerInvited } from './customers/invited.ts'
import type { JobHandler } from './desk.ts'
import { due as invoiceDue } from './invoices/due.ts'
import { issued } from './invoices/issued.ts'
import { chargeFailed } from './payments/charge-failed.ts'
import { paid } from './payments/paid.ts'
import { recorded } from './payments/recorded.ts'
import { refundDue } from './payments/refund-due.ts'
import { refunded } from './payments/refunded.ts'
import { unclear } from './payments/unclear.ts'
import { passwordChanged } from './profile/password-changed.ts'
import { answered as quoteAnswered } from './quotes/answered.ts'
import { sent as quoteSent } from './quotes/sent.ts'
import { invited as staffInvited } from './staff/invited.ts'
import { resetRequested } from './staff/reset-requested.ts'

/** Who does which job; one without a handler does not compile. */
export const handlers = {
  'access.requested': requested,
  'customers.invited': customerInvited,
  'profile.passwordChanged': passwordChanged,
  'bookings.booked': booked,
  'bookings.approved': approved,
  'bookings.rejected': rejected,
  'bookings.edited': edited,
  'bookings.rescheduled': rescheduled,
  'bookings.canceled': canceled,
  'bookings.reminderDue': reminderDue,
  'cards.removed': cardRemoved,
  'cards.unclear': cardUnclear,
  'payments.chargeFailed': chargeFailed,
  'payments.paid': paid,
  'payments.recorded': recorded,
  'payments.refundDue': refundDue,
  'payments.refunded': refunded,
  'payments.unclear': unclear,
  'invoices.due': invoiceDue,
  'invoices.issued': issued,
  'quotes.sent': quoteSent,
  'quotes.answered': quoteAnswered,
  'staff.invited': staffInvited,
  'staff.resetRequested': resetRequested,
} satisfies { [N in JobName]: JobHandler<N> }

/** Jobs that somebody sits and waits for: they pass by everything else. */
export const urgentJobs: readonly JobName[] = ['access.requested', 'staff.resetRequested']
