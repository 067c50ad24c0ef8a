import { formatShortDay, formatTime } from '@foyer/format/dates'
import { formatMoney } from '@foyer/format/money'
import { Timeline } from '@foyer/ui/timeline'
import { useTranslations } from 'use-intl'
import { useRegion } from '../shell/use-region.ts'
import type { LoadedBooking } from './booking.tsx'

type Change = LoadedBooking['history'][number]
const kinds = [
  'booked',
  'approved',
  'rejected',
  'edited',
  'rescheduled',
  'canceled',
  'restored',
  'feeWaived',
  'feeCharged',
  'paymentRecorded',
  'paymentTakenBack',
  'refundRecorded',
  'refundTakenBack',
  'paid',
  'refunded',
  'refundFailed',
  'markedNoShow',
  'completed',
] as const
const bad = ['rejected', 'canceled', 'markedNoShow', 'refundFailed']
const origins = ['portal', 'admin', 'worker'] as const

/** Who changed the booking, when, from where, what and why (BOK-14). */
export function BookingHistory({ booking: { history, zone, price } }: { booking: LoadedBooking }) {
  const t = useTranslations('bookings')
  const locale = useRegion()
  const amountOf = ({ after }: Change) => {
    const known = (after ?? {}) as Record<string, number | undefined>
    const { keptMinor, waivedMinor, paidMinor, takenBackMinor, refundedMinor } = known
    const money = (minor: number) => formatMoney(minor, price.currency, locale)
    const [fee, paid] = [keptMinor ?? waivedMinor, paidMinor ?? takenBackMinor ?? refundedMinor]
    if (fee !== undefined) return t('feeOf', { amount: money(fee) })
    return paid === undefined ? null : money(paid)
  }
  const instant = (at: string) => `${formatShortDay(at, { locale, zone })}, ${formatTime(at, { locale, zone })}`
  const fromTo = ({ before, after }: Change) => {
    const [from, to] = [startOf(before), startOf(after)]
    return from && to ? t('fromTo', { before: instant(from), after: instant(to) }) : null
  }
  const by = ({ actorKind, actorName, origin }: Change) => {
    const known = origins.find((each) => each === origin)
    return t('byWhom', { who: actorName ?? t(`by.${actorKind}`), origin: known ? t(`from.${known}`) : origin })
  }
  return (
    <Timeline
      label={t('history')}
      items={history.map((change) => ({
        id: change.id,
        title: t(`changes.${kinds.find((kind) => kind === change.kind) ?? 'other'}`),
        time: { label: instant(change.at), dateTime: change.at },
        tone: bad.includes(change.kind) ? 'danger' : 'brand',
        description: (
          <>
            {fromTo(change) && <p className="text-ink">{fromTo(change)}</p>}
            {amountOf(change) && <p className="text-ink">{amountOf(change)}</p>}
            {change.reason && <p className="text-ink">“{change.reason}”</p>}
            <p className="text-sm">{by(change)}</p>
          </>
        ),
      }))}
    />
  )
}

function startOf(value: unknown): string | undefined {
  const startsAt = (value as { startsAt?: unknown } | null)?.startsAt
  return typeof startsAt === 'string' ? startsAt : undefined
}
