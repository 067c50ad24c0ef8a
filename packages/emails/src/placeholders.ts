import type { MessageKind } from './facts.ts'

const company = ['company_name', 'company_address', 'company_phone', 'company_email'] as const
const customer = ['customer_first_name', 'customer_panel_url'] as const
const booking = [
  ...customer,
  'customer_full_name',
  'service_name',
  'appointment_date_time',
  'appointment_short_date_time',
  'appointment_date',
  'appointment_start_time',
  'appointment_end_time',
  'appointment_persons',
  'appointment_extras',
  'appointment_price',
  'provider_name',
  'location_name',
  'location_address',
  'meeting_url',
  'booking_number',
  'free_until',
  'policy',
] as const
const staff = ['staff_name', 'staff_url'] as const

const placeholders = {
  access: [...company, ...customer, 'access_code', 'link_lifetime'],
  invitation: [...company, ...customer],
  bookingApproved: [...company, ...booking, 'link_note'],
  bookingPending: [...company, ...booking, 'link_note', 'staff_url'],
  bookingRejected: [...company, ...booking, 'reason'],
  bookingEdited: [...company, ...booking],
  bookingRescheduled: [...company, ...booking, 'old_date_time', 'reason'],
  bookingCanceled: [...company, ...booking, 'reason'],
  bookingDue: [...company, ...booking, 'amount'],
  bookingPaid: [...company, ...booking, 'amount'],
  bookingRefunded: [...company, ...booking, 'amount'],
  invoiceIssued: [...company, ...customer, 'service_name', 'invoice_number', 'amount'],
  quoteSent: [...company, ...customer, 'service_name', 'quote_number', 'amount', 'valid_until'],
  quoteAccepted: [...company, ...customer, 'service_name', 'quote_number', 'amount'],
  quoteAnswered: [...company, 'customer_full_name', 'staff_url', 'service_name', 'quote_number', 'amount'],
  reminder: [...company, ...booking],
  securityNotice: [...company, ...customer, 'security_event', 'event_date_time'],
  passwordReset: [...company, ...customer, 'link_lifetime'],
  staffInvitation: [...company, ...staff, 'role'],
  staffReset: [...company, ...staff, 'link_lifetime'],
} as const satisfies Record<MessageKind, readonly string[]>

export type Placeholder = (typeof placeholders)[MessageKind][number]

/** What a message knows for its placeholders; a missing or empty one leaves no trace in the text (MSG-3). */
export type Values = Partial<Record<Placeholder, string>>

/** Placeholders whose value is a link: never in a subject, a link or the button in the body. */
export const linkPlaceholders: readonly Placeholder[] = ['customer_panel_url', 'staff_url', 'meeting_url']

/** The placeholders that a business may write in the texts of a kind (MSG-3). */
export function placeholdersOf(kind: MessageKind): readonly Placeholder[] {
  return placeholders[kind]
}
