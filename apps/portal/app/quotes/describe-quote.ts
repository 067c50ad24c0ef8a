import type { get } from '@foyer/domain/quotes/get'
import type { listOpen } from '@foyer/domain/quotes/list-open'
import { formatDate, formatDay } from '@foyer/format/dates'
import { formatMoney } from '@foyer/format/money'
import { formatPercent } from '@foyer/format/percent'
import type { BadgeProps } from '@foyer/ui/badge'
import type { QuoteSheetProps } from '@foyer/ui/quote-sheet'
import { paths } from '../paths'
import type { PayText } from '../payments/words'

type Quote = Awaited<ReturnType<typeof get>>
type Viewer = { slug: string; regional: string; zone: string }

const tones: Record<Exclude<Quote['state'], 'DRAFT'>, BadgeProps['tone']> = {
  SENT: 'brand',
  ACCEPTED: 'success',
  DECLINED: 'neutral',
  EXPIRED: 'neutral',
  WITHDRAWN: 'neutral',
}

/** A quote as a row shows it, written by the server. */
export function describeQuote(p: PayText, quote: Quote, { slug, regional }: Viewer) {
  const { id, number, state, service, totalMinor, currency, validUntil } = quote
  const shown = state === 'DRAFT' ? 'SENT' : state
  return {
    ...{ id, service, state: shown, to: paths.quote(slug, id), name: p('quotes.quote', { number: String(number) }) },
    amount: formatMoney(totalMinor, currency, regional),
    until: p('quotes.until', { day: formatDate(validUntil, regional) }),
    badge: { text: p(`quotes.states.${shown}`), tone: tones[shown] },
  }
}

type OpenQuote = Awaited<ReturnType<typeof listOpen>>[number]

/** A quote that waits for an answer, written by the server. */
export function describeOpenQuote(p: PayText, quote: OpenQuote, { slug, regional }: Omit<Viewer, 'zone'>) {
  const { id, service, totalMinor, currency, validUntil } = quote
  const until = p('quotes.until', { day: formatDate(validUntil, regional) })
  return {
    ...{ id, to: paths.quote(slug, id), description: `${service} · ${until}` },
    title: p('quotes.answer', { amount: formatMoney(totalMinor, currency, regional) }),
  }
}

/** The whole of a quote, and what became of it (INV-5). */
export function describeWholeQuote(p: PayText, quote: Quote, viewer: Viewer & { business: string }) {
  const { answeredAt, acceptedName, bookingId } = quote
  const { regional, zone, slug, business } = viewer
  const day = answeredAt ? formatDay(answeredAt, { locale: regional, zone }) : ''
  const row = describeQuote(p, quote, viewer)
  return {
    ...row,
    sheet: sheetOf(p, quote, regional),
    what: p(`quotes.what.${row.state}`, { name: acceptedName ?? '', day }),
    next: p(bookingId ? 'quotes.next.booked' : `quotes.next.${row.state}`, { business }),
    booking: bookingId && paths.booking(slug, bookingId),
  }
}

function sheetOf(p: PayText, quote: Quote, regional: string): QuoteSheetProps {
  const { lines, taxes, taxesIncluded, linesMinor, totalMinor, currency, persons, note } = quote
  const money = (minor: number) => formatMoney(minor, currency, regional)
  return {
    facts: [
      { label: p('quotes.for'), value: quote.service },
      ...(persons > 1 ? [{ label: p('quotes.persons'), value: String(persons) }] : []),
      { label: p('quotes.validUntil'), value: formatDate(quote.validUntil, regional) },
    ],
    label: p('quotes.lines'),
    lines: lines.map(({ description, quantity, unitMinor, amountMinor }) => ({
      ...{ what: description, amount: money(amountMinor) },
      ...(quantity > 1 && { each: `${quantity} × ${money(unitMinor)}` }),
    })),
    sums: [
      ...(taxesIncluded || taxes.length === 0 ? [] : [{ label: p('quotes.net'), value: money(linesMinor) }]),
      ...taxes.map(({ name, percent, minor }) => ({
        label: p(taxesIncluded ? 'quotes.taxIncluded' : 'quotes.tax', {
          name,
          percent: formatPercent(percent, regional),
        }),
        value: money(minor),
      })),
      { label: p('quotes.total'), value: money(totalMinor), strong: true },
    ],
    ...(note && { note: { label: p('quotes.note'), text: note } }),
  }
}

export type DescribedQuote = ReturnType<typeof describeQuote>
export type WholeQuote = ReturnType<typeof describeWholeQuote>
