import type { RefundRule } from '@foyer/domain/prices/terms'
import type { ActionFunctionArgs } from '@remix-run/node'
import type { Caller } from '../edge/load-context.server.ts'
import { submit, text, texts, ticked, whole } from '../edge/submit.server.ts'
import { typedDeposit, typedFee, typedLadder, typedTaxes } from '../prices/typed-terms.ts'

type Change = Parameters<Caller['settings']['change']>[0]
type Section = Change['section']
type ValueOf<S extends Section> = Extract<Change, { section: S }>['value']

const minutesOf = { minutes: 1, hours: 60, days: 1440 }

/** A length of time, typed as a number and a unit, in minutes. */
function minutes(form: FormData, name: string): number {
  const unit = text(form, `${name}Unit`)
  return whole(form, name) * (unit in minutesOf ? minutesOf[unit as keyof typeof minutesOf] : 1)
}

/** How each section is read from its form; amounts are in the currency of the business. */
const readers: { [S in Section]: (form: FormData, currency: string) => ValueOf<S> } = {
  panelAccess: (form) => ({
    enabled: ticked(form, 'enabled'),
    requirePassword: ticked(form, 'requirePassword'),
    panelUrl: text(form, 'panelUrl').trim() || null,
    notificationLinkDays: whole(form, 'notificationLinkDays'),
  }),
  manageBookings: (form) => ({
    reschedule: ticked(form, 'reschedule'),
    cancel: ticked(form, 'cancel'),
    rescheduleCutoffMinutes: minutes(form, 'rescheduleCutoffMinutes'),
    cancelCutoffMinutes: minutes(form, 'cancelCutoffMinutes'),
    mostMoves: text(form, 'mostMoves') ? whole(form, 'mostMoves') : null,
    cancelReason: text(form, 'cancelReason') as 'none' | 'optional' | 'required',
    allowOverlap: ticked(form, 'allowOverlap'),
    undoCancel: ticked(form, 'undoCancel'),
    editNote: ticked(form, 'editNote'),
    editPersons: ticked(form, 'editPersons'),
    editExtras: ticked(form, 'editExtras'),
  }),
  bookingPage: (form) => ({
    enabled: ticked(form, 'enabled'),
    approval: ticked(form, 'approval'),
    phone: text(form, 'phone') as 'hidden' | 'optional' | 'required',
    note: ticked(form, 'note'),
  }),
  prices: (form, currency) => ({
    taxesIncluded: ticked(form, 'taxesIncluded'),
    taxes: typedTaxes(texts(form)),
    deposit: typedDeposit(texts(form), currency),
  }),
  payments: (form) => ({
    online: ticked(form, 'online'),
    required: ticked(form, 'required'),
    approveWhenPaid: ticked(form, 'approveWhenPaid'),
    cardForFees: ticked(form, 'cardForFees'),
    transfer: perLanguage(form, 'transfer'),
  }),
  invoices: (form) => ({
    enabled: ticked(form, 'enabled'),
    automatic: text(form, 'automatic') as 'never' | 'paid' | 'completed',
    send: ticked(form, 'send'),
    mask: text(form, 'mask'),
    creditMask: text(form, 'creditMask'),
    firstNumber: whole(form, 'firstNumber'),
    sellerName: text(form, 'sellerName'),
    sellerAddress: text(form, 'sellerAddress'),
    taxNumber: text(form, 'taxNumber'),
    registration: text(form, 'registration'),
    note: perLanguage(form, 'note'),
  }),
  fees: (form, currency) => ({
    ladder: typedLadder(texts(form), currency),
    noShow: typedFee(texts(form), 'noShow', currency),
    refund: text(form, 'refund') as RefundRule,
    depositRefundable: ticked(form, 'depositRefundable'),
  }),
  visibility: (form) => ({
    appointments: ticked(form, 'appointments'),
    events: ticked(form, 'events'),
    attachments: ticked(form, 'attachments'),
    invoices: ticked(form, 'invoices'),
    providerPhotos: ticked(form, 'providerPhotos'),
    quotes: ticked(form, 'quotes'),
  }),
  scheduling: (form) => ({
    minimumNoticeMinutes: minutes(form, 'minimumNoticeMinutes'),
    horizonDays: whole(form, 'horizonDays'),
    stepMinutes: whole(form, 'stepMinutes'),
    anyProvider: text(form, 'anyProvider') as 'leastBusy' | 'order',
  }),
  lifecycle: (form) => ({ completeAfterMinutes: minutes(form, 'completeAfterMinutes') }),
  notifications: (form) => ({
    reminderOffsets: [0, 1, 2, 3, 4]
      .filter((place) => text(form, `reminder${place}`))
      .map((place) => minutes(form, `reminder${place}`))
      .sort((one, other) => other - one),
    remindProvider: ticked(form, 'remindProvider'),
  }),
  policies: (form) => ({
    cancellation: perLanguage(form, 'cancellation'),
  }),
}

/** A text that is typed in a field for each language. */
function perLanguage(form: FormData, field: string): Record<string, string> {
  const prefix = `${field}.`
  const names = [...form.keys()].filter((name) => name.startsWith(prefix))
  return Object.fromEntries(names.map((name) => [name.slice(prefix.length), text(form, name).trim()]))
}

/** Saves the section that the form names as its act, and comes back to the same page. */
export function saveSection(args: ActionFunctionArgs) {
  const currency = args.context.admin.staff?.business.currency ?? 'EUR'
  return submit(args, {
    read: (form) => {
      const section = text(form, 'act') as Section
      const reader = Object.hasOwn(readers, section) ? readers[section] : () => ({})
      const asked = { section, revision: whole(form, 'revision'), value: reader(form, currency) }
      return (section === 'manageBookings' ? { ...asked, confirmed: ticked(form, 'confirmed') } : asked) as Change
    },
    call: (caller, input) => caller.settings.change(input),
    done: () => ({ to: new URL(args.request.url).pathname.replace(/\.data$/, ''), toast: { key: 'settingsSaved' } }),
  })
}
