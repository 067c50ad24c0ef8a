import type { Tax } from '../prices/terms.ts'
import type { Scope } from '../scope.ts'
import { textIn } from '../texts.ts'
import { asDay, todayOf } from '../times/days.ts'
import type { QuoteLine } from './fields.ts'
import type { FoundQuote } from './find-quote.ts'
import { reckon } from './reckon.ts'

/** EXPIRED: sent, not answered, and its last day is over. */
export const quoteStates = ['DRAFT', 'SENT', 'ACCEPTED', 'DECLINED', 'EXPIRED', 'WITHDRAWN'] as const
export type QuoteState = (typeof quoteStates)[number]

type Reader = Pick<Scope, 'now' | 'business' | 'locale'>

/** A quote as its reader sees it; amounts in minor units, days as `2026-11-28` (INV-5). */
export function describeQuote(scope: Reader, row: FoundQuote) {
  const { id, number, persons, currency, note, taxesIncluded, acceptedName, declineReason, bookingId } = row
  const { lines, taxes } = row as unknown as { lines: QuoteLine[]; taxes: Tax[] }
  const validUntil = asDay(row.validUntil)
  return {
    ...{ id, number, persons, currency, note, taxesIncluded, acceptedName, declineReason, bookingId, validUntil },
    ...reckon({ lines, taxes, taxesIncluded }),
    state: stateOf(scope, { state: row.state, validUntil }),
    service: textIn(row.service.name, scope.locale, scope.business.languages),
    bookingNumber: row.booking?.number ?? null,
    lines: lines.map((line) => ({ ...line, amountMinor: line.quantity * line.unitMinor })),
    sentAt: row.sentAt?.toISOString() ?? null,
    answeredAt: row.answeredAt?.toISOString() ?? null,
  }
}

function stateOf(scope: Reader, { state, validUntil }: { state: FoundQuote['state']; validUntil: string }): QuoteState {
  return state === 'SENT' && validUntil < todayOf(scope) ? 'EXPIRED' : state
}
