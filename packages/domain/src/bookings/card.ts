import type { CardRow } from '@foyer/db/queries/list-bookings'
import { type Payable, payableOf } from '../payments/payable.ts'
import type { Scope } from '../scope.ts'
import { textIn } from '../texts.ts'
import { isOpen } from './life-cycle.ts'
import { balanceOf, paymentStatus } from './payment-status.ts'
import { periodsOf } from './periods-of.ts'
import { mayCancel, mayEdit, mayReschedule, type Verdict } from './policy.ts'
import type { Stretch } from './refuse-overlap.ts'
import { feeAhead, settledOf } from './settle.ts'
import { snapshotOf } from './snapshot.ts'

/** What a customer's booking card shows (PAN-3), in the customer's language, with what is possible now (PAN-4). */
export function bookingCard(scope: Scope, row: CardRow, locale: string = scope.locale) {
  const { languages } = scope.business
  const { visibility } = scope.settings
  const snapshot = snapshotOf(row)
  const inLanguage = (texts: unknown) => textIn(texts, locale, languages)
  const cancel = mayCancel(row, snapshot, scope.settings, scope.now)
  const reschedule = mayReschedule(row, snapshot, scope.settings, scope.now)
  const edit = mayEdit(row, snapshot, scope.settings, scope.now)
  const pay = payableOf(scope, row)
  return {
    id: row.id,
    number: row.number,
    status: row.status,
    revision: row.revision,
    startsAt: row.startsAt.toISOString(),
    endsAt: row.endsAt.toISOString(),
    /** The zone of the place, in which visits are shown. */
    zone: row.zone,
    online: row.online,
    meetingUrl: row.online && isOpen(row.status) ? row.meetingUrl : null,
    /** What it is a place in: with an event come its periods, which an appointment has not. */
    event: row.eventId === null ? null : { id: row.eventId, periods: periodsOf(row).map(asText) },
    service: { id: row.serviceId, name: inLanguage(snapshot.serviceName), color: row.color },
    durationMinutes: snapshot.durationMinutes,
    provider: {
      id: row.providerId,
      name: row.providerName,
      title: inLanguage(row.providerTitle),
      photoVersion: visibility.providerPhotos ? row.photoVersion : null,
    },
    location: row.online ? null : { name: inLanguage(row.locationName), address: row.locationAddress },
    persons: row.persons,
    extras: snapshot.extras.map(({ extraId, name, quantity }) => ({ extraId, name: inLanguage(name), quantity })),
    customFields: Object.entries(row.customFields).map(([name, value]) => ({ name, value: String(value) })),
    /** What a coupon took off the price. */
    coupon: snapshot.coupon ? { code: snapshot.coupon.code, discountMinor: snapshot.discountMinor } : null,
    price: { minor: snapshot.totalMinor, currency: snapshot.currency },
    balance: { minor: balanceOf(row), currency: snapshot.currency },
    paymentStatus: snapshot.totalMinor === 0 ? ('FREE' as const) : paymentStatus(row),
    cancelReason: row.cancelReason,
    isPast: row.endsAt <= scope.now,
    cancel,
    reschedule,
    edit,
    /** What cancelling costs now and next, where it ever costs anything. */
    cancelFee: cancel.allowed ? feeAhead(settledOf(row), scope.now, new Date(cancel.until)) : null,
    mayChangeProvider: row.mayChangeProvider,
    /** What may be paid here and now (PAY-1). */
    pay,
    actions: possibleActions(scope, row, { cancel, reschedule, edit, pay }),
  }
}

const asText = ({ startsAt, endsAt }: Stretch) => ({ startsAt: startsAt.toISOString(), endsAt: endsAt.toISOString() })

export type BookingCard = ReturnType<typeof bookingCard>
export type BookingAction = 'pay' | 'reschedule' | 'edit' | 'cancel' | 'addToCalendar' | 'bookAgain'

/** The three-dots menu: what is possible now, and only that; empty means no menu (PAN-4). */
function possibleActions(
  { settings }: Pick<Scope, 'settings'>,
  row: CardRow,
  may: Record<'cancel' | 'reschedule' | 'edit', Verdict> & { pay: Payable | null },
): BookingAction[] {
  const actions: BookingAction[] = []
  if (may.pay) actions.push('pay')
  if (may.reschedule.allowed) actions.push('reschedule')
  if (may.edit.allowed) actions.push('edit')
  if (isOpen(row.status)) actions.push('addToCalendar')
  if (row.serviceActive && settings.bookingPage.enabled) actions.push('bookAgain')
  if (may.cancel.allowed) actions.push('cancel')
  return actions
}
