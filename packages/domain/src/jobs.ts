import { z } from 'zod'

const mail = { retryLimit: 20, retryDelay: 5, retryBackoff: true, retryDelayMax: 900, expireInSeconds: 60 }
/** Stripe may answer a key with the same fault for a day. */
const money = { ...mail, retryLimit: 150 }
const business = { businessId: z.uuid() }
const ofBooking = { ...business, bookingId: z.uuid() }
const booking = { ...ofBooking, revision: z.int() }

/** Every job of the system. Payloads are ids and revisions, never content. */
export const jobs = {
  'access.requested': { payload: z.object({ ...business, requestId: z.uuid() }), ...mail },
  'customers.invited': { payload: z.object({ ...business, customerId: z.uuid(), invitationId: z.uuid() }), ...mail },
  'profile.passwordChanged': { payload: z.object({ ...business, customerId: z.uuid(), changeId: z.uuid() }), ...mail },
  'bookings.booked': { payload: z.object({ ...booking, changeId: z.uuid() }), ...mail },
  'bookings.approved': { payload: z.object({ ...booking, changeId: z.uuid() }), ...mail },
  'bookings.rejected': { payload: z.object({ ...booking, changeId: z.uuid() }), ...mail },
  'bookings.edited': { payload: z.object({ ...booking, changeId: z.uuid() }), ...mail },
  'bookings.rescheduled': { payload: z.object({ ...booking, changeId: z.uuid() }), ...mail },
  'bookings.canceled': { payload: z.object({ ...booking, changeId: z.uuid() }), ...mail },
  'bookings.reminderDue': { payload: z.object({ ...booking, offsetMinutes: z.int() }), ...mail },
  'cards.removed': { payload: z.object({ ...business, methodId: z.string() }), ...mail },
  'cards.unclear': { payload: z.object({ ...business, setupId: z.uuid() }), ...mail },
  'payments.chargeFailed': { payload: z.object({ ...business, paymentId: z.uuid() }), ...mail },
  'payments.paid': { payload: z.object({ ...business, paymentId: z.uuid() }), ...mail },
  'payments.recorded': { payload: z.object({ ...business, lineId: z.uuid() }), ...mail },
  'payments.refundDue': { payload: z.object(ofBooking), ...money },
  'payments.refunded': { payload: z.object({ ...business, refundId: z.uuid() }), ...mail },
  'payments.unclear': { payload: z.object({ ...business, paymentId: z.uuid() }), ...mail },
  'invoices.due': { payload: z.object(ofBooking), ...mail },
  'invoices.issued': { payload: z.object({ ...business, invoiceId: z.uuid(), sendingId: z.uuid() }), ...mail },
  'quotes.sent': { payload: z.object({ ...business, quoteId: z.uuid() }), ...mail },
  'quotes.answered': { payload: z.object({ ...business, quoteId: z.uuid() }), ...mail },
  'staff.invited': { payload: z.object({ ...business, staffId: z.uuid(), invitationId: z.uuid() }), ...mail },
  'staff.resetRequested': { payload: z.object({ requestId: z.uuid() }), ...mail },
} as const satisfies Record<string, { payload: z.ZodType } & typeof mail>

export type JobName = keyof typeof jobs
export type JobPayload<N extends JobName> = z.infer<(typeof jobs)[N]['payload']>

/** How the queue treats each job, by name. */
export const queuePolicies = () =>
  Object.fromEntries(Object.entries(jobs).map(([name, { payload: _, ...policy }]) => [name, policy])) as Record<
    JobName,
    typeof mail
  >
