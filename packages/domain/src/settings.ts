import { z } from 'zod'
import { maskInput } from './invoices/number-mask.ts'
import { locales } from './locales.ts'
import { depositInput, feeInput, ladderInput, refundRules, taxesInput } from './prices/terms.ts'

const minutes = z
  .int()
  .min(0)
  .max(60 * 24 * 365)

/** Panel & access (ACC-2, 3, 4, 10, 11). */
export const panelAccess = z.strictObject({
  enabled: z.boolean().default(false),
  requirePassword: z.boolean().default(false),
  panelUrl: z
    .url({ protocol: /^https?$/ })
    .nullable()
    .default(null),
  notificationLinkDays: z.int().min(1).max(30).default(7),
})

/** Manage bookings (BOK-5, 6, 9, 13). Cut-offs are minutes before the start. */
export const manageBookings = z.strictObject({
  reschedule: z.boolean().default(false),
  cancel: z.boolean().default(true),
  rescheduleCutoffMinutes: minutes.default(0),
  cancelCutoffMinutes: minutes.default(0),
  mostMoves: z.int().min(1).max(50).nullable().default(null),
  cancelReason: z.enum(['none', 'optional', 'required']).default('optional'),
  allowOverlap: z.boolean().default(false),
  /** A cancellation may be taken back for three minutes. */
  undoCancel: z.boolean().default(true),
  /** What customers may change of their bookings until the reschedule cut-off (BOK-13). */
  editNote: z.boolean().default(false),
  editPersons: z.boolean().default(false),
  editExtras: z.boolean().default(false),
})

/** The public booking page (BOK-1, 16). */
export const bookingPage = z.strictObject({
  enabled: z.boolean().default(true),
  approval: z.boolean().default(false),
  phone: z.enum(['hidden', 'optional', 'required']).default('optional'),
  note: z.boolean().default(true),
})

/** How prices are made (PRI-1). */
export const prices = z.strictObject({
  taxesIncluded: z.boolean().default(true),
  taxes: taxesInput.default([]),
  deposit: depositInput.default({ kind: 'NONE' }),
})

/** How customers pay (PAY-1 to 3, BOK-16). */
export const payments = z.strictObject({
  /** Pay now stands beside what is owed. */
  online: z.boolean().default(false),
  /** A booking of the public page that nothing was paid of within 30 minutes is given back. */
  required: z.boolean().default(false),
  /** A request that was paid for needs no further answer. */
  approveWhenPaid: z.boolean().default(false),
  /** Customers are asked to leave a card to which fees of cancelling late and of not coming may be charged (BOK-7). */
  cardForFees: z.boolean().default(false),
  /** How to pay by bank transfer, per language; not offered where empty (PAY-2). */
  transfer: z.partialRecord(z.enum(locales), z.string().max(1000)).default({}),
})

const line = z.string().trim().max(200).default('')

/** Whether and how invoices are issued (INV-1, 2, 4). */
export const invoices = z.strictObject({
  enabled: z.boolean().default(false),
  /** When the first invoice of a booking is issued by itself. */
  automatic: z.enum(['never', 'paid', 'completed']).default('never'),
  /** Each goes to the customer by mail as it is issued. */
  send: z.boolean().default(true),
  mask: maskInput.default('{year}-{number:0000}'),
  creditMask: maskInput.default('C{year}-{number:0000}'),
  /** Where a series begins that nothing was issued in yet. */
  firstNumber: z.int().min(1).max(100_000_000).default(1),
  /** Who sells, where that is not the name and address of the pages. */
  sellerName: line,
  sellerAddress: z.string().trim().max(500).default(''),
  taxNumber: line,
  registration: line,
  /** Stands under the sums, per language. */
  note: z.partialRecord(z.enum(locales), z.string().max(1000)).default({}),
})

/** What cancelling late and not coming cost, and where the money of a cancellation goes (BOK-7, 8). */
export const fees = z.strictObject({
  ladder: ladderInput.default([]),
  noShow: feeInput.default({ kind: 'NONE' }),
  refund: z.enum(refundRules).default('card'),
  depositRefundable: z.boolean().default(true),
})

/** Portal visibility (PAN-2, PAN-11). Switched off means absent from every answer. */
export const visibility = z.strictObject({
  appointments: z.boolean().default(true),
  events: z.boolean().default(true),
  attachments: z.boolean().default(true),
  invoices: z.boolean().default(true),
  providerPhotos: z.boolean().default(true),
  quotes: z.boolean().default(true),
})

/** When times are offered (BOK-2). */
export const scheduling = z.strictObject({
  minimumNoticeMinutes: minutes.default(60),
  horizonDays: z.int().min(1).max(730).default(90),
  stepMinutes: z.int().min(5).max(240).default(15),
  /** Whom "any provider" gives the time to: who has the least that day, or who stands first (BOK-2). */
  anyProvider: z.enum(['leastBusy', 'order']).default('leastBusy'),
})

/** Life cycle after the visit (BOK-16). */
export const lifecycle = z.strictObject({
  completeAfterMinutes: minutes.default(0),
})

/** Reminders, as minutes before the start (MSG-5). */
export const notifications = z.strictObject({
  reminderOffsets: z
    .array(minutes.min(5))
    .max(5)
    .overwrite((all) => [...new Set(all)])
    .default([24 * 60]),
  remindProvider: z.boolean().default(false),
})

/** Cancellation and privacy texts per language, shown before confirming. */
export const policies = z.strictObject({
  cancellation: z.partialRecord(z.enum(locales), z.string().max(2000)).default({}),
})

export const settingSections = {
  panelAccess,
  manageBookings,
  bookingPage,
  prices,
  payments,
  invoices,
  fees,
  visibility,
  scheduling,
  lifecycle,
  notifications,
  policies,
}
export type SettingSection = keyof typeof settingSections
export type Settings = { [S in SettingSection]: z.infer<(typeof settingSections)[S]> }

const known = new Map<string, Settings>()

/** The full typed object: what the business stored over the defaults. The same stored text is parsed once. */
export function readSettings(stored: Record<string, unknown>): Settings {
  const key = JSON.stringify(stored)
  const found = known.get(key)
  if (found) return found
  const read = Object.fromEntries(
    Object.entries(settingSections).map(([name, schema]) => [name, schema.parse(stored[name] ?? {})]),
  ) as Settings
  if (known.size > 500) known.clear()
  known.set(key, read)
  return read
}
