import { shownKinds } from '../bookings/shown-kinds.ts'
import { bookingSnapshot } from '../bookings/snapshot.ts'
import type { CustomerScope } from '../scope.ts'
import { textIn } from '../texts.ts'

const most = 200
const named = bookingSnapshot.pick({ serviceName: true })

/** What the customer has paid and got back, latest first; amounts in minor units, positive where paid (PAY-8). */
export async function list(scope: CustomerScope) {
  const kinds = shownKinds(scope)
  const [lines, underway] = await Promise.all([
    scope.db.ledgerLine.findMany({
      where: { customerId: scope.customerId, kind: { in: ['PAYMENT', 'REFUND'] }, booking: { is: ofKinds(kinds) } },
      orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
      take: most,
      select: { ...line, booking: { select: shown } },
    }),
    scope.db.refund.findMany({
      where: { state: 'PLANNED', booking: { is: { customerId: scope.customerId, ...ofKinds(kinds) } } },
      select: {
        id: true,
        amountMinor: true,
        createdAt: true,
        booking: { select: shown },
        payment: { select: { currency: true } },
      },
    }),
  ])
  return [
    ...underway.map(({ payment, amountMinor, ...refund }) => ({
      ...describe(scope, { ...refund, currency: payment.currency, amountMinor: -amountMinor, label: 'card' }),
      isUnderway: true,
    })),
    ...lines
      .filter(isStanding(lines))
      .map((line) => ({ ...describe(scope, { ...line, amountMinor: -line.amountMinor }), isUnderway: false })),
  ]
}

const shown = { id: true, number: true, snapshot: true } as const
const line = { id: true, amountMinor: true, currency: true, label: true, createdAt: true, reversesId: true } as const

/** What was recorded by mistake and taken back, or did not reach the bank, has not moved for the customer. */
function isStanding(lines: readonly { reversesId: string | null }[]) {
  const reversed = new Set(lines.map(({ reversesId }) => reversesId))
  return ({ id, reversesId }: { id: string; reversesId: string | null }) => !reversesId && !reversed.has(id)
}

function ofKinds(kinds: ReturnType<typeof shownKinds>) {
  if (kinds.length > 1) return {}
  return { appointment: { is: { eventId: kinds[0] === 'event' ? { not: null } : null } } }
}

interface Line {
  id: string
  amountMinor: number
  currency: string
  label: string
  createdAt: Date
  booking: { id: string; number: number; snapshot: unknown } | null
}

function describe({ locale, business }: CustomerScope, { id, amountMinor, currency, label, createdAt, booking }: Line) {
  return {
    ...{ id, amountMinor, currency, method: label, at: createdAt.toISOString() },
    booking: booking && {
      ...{ id: booking.id, number: booking.number },
      service: textIn(named.parse(booking.snapshot).serviceName, locale, business.languages),
    },
  }
}
