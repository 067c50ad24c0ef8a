import type { Messages } from '../messages/catalogue.ts'

type JobKey = keyof Messages['messages']['jobs']

const known: readonly JobKey[] = [
  'access_requested',
  'customers_invited',
  'profile_passwordChanged',
  'bookings_booked',
  'bookings_approved',
  'bookings_rejected',
  'bookings_edited',
  'bookings_rescheduled',
  'bookings_canceled',
  'bookings_reminderDue',
  'cards_removed',
  'cards_unclear',
  'payments_chargeFailed',
  'payments_paid',
  'payments_recorded',
  'payments_refundDue',
  'payments_refunded',
  'payments_unclear',
  'invoices_due',
  'invoices_issued',
  'quotes_sent',
  'quotes_answered',
  'staff_invited',
  'staff_resetRequested',
]

/** The catalogue's key for a job: catalogues cannot hold dots. */
export const jobKey = (job: string | null): JobKey => known.find((key) => key === job?.replace('.', '_')) ?? 'other'
