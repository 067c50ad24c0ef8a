import type { Buyer } from '@foyer/db/queries/invoices'
import type { BookingRow } from '@foyer/db/queries/list-bookings'
import { formatDay, formatTimeRange } from '@foyer/format/dates'
import { regionalLocale } from '@foyer/format/region'
import type { PrintedInvoice } from '@foyer/invoice-pdf/printed-invoice'
import { priceAgreed } from '../bookings/edit-terms.ts'
import { periodsOf } from '../bookings/periods-of.ts'
import { snapshotOf } from '../bookings/snapshot.ts'
import { isLocale, type Locale } from '../locales.ts'
import type { PriceLine } from '../prices/price.ts'
import type { Address } from '../profile/update.ts'
import type { Scope } from '../scope.ts'
import { textIn } from '../texts.ts'
import { sellerOf } from './seller.ts'
import { invoiceWords } from './words.ts'

/** What stands on the paper and never changes: all but the looks, which are the business's of the day, and what the row has in columns. */
export type InvoiceContent = Omit<
  PrintedInvoice,
  'brand' | 'kind' | 'number' | 'issuedOn' | 'corrects' | 'locale' | 'currency'
> & {
  /** Whether it is of what cancelling or not coming cost; missing on older ones, which only their lines tell apart. */
  isFee?: boolean
}

type Line = InvoiceContent['lines'][number]

/** What an invoice of the booking says today, in the buyer's language: what was agreed, or the fee that is left of it; amounts in minor units (INV-1, 2). */
export function contentOf(scope: Scope, row: BookingRow, buyer: Buyer): InvoiceContent {
  const { taxesIncluded } = snapshotOf(row)
  const locale = isLocale(buyer.locale) ? buyer.locale : (scope.business.languages[0] ?? 'en')
  const priced = linesOf(scope, row, locale)
  const taxes = taxesOf(priced)
  const taxMinor = taxes.reduce((sum, { minor }) => sum + minor, 0)
  const totalMinor = row.chargedMinor
  const paidMinor = Math.min(totalMinor, Math.max(0, row.paidMinor - row.refundedMinor))
  return {
    isFee: isFee(row),
    seller: sellerOf(scope),
    buyer: buyerOf(buyer),
    lines: priced.map(({ line }) => line),
    taxesIncluded,
    taxes,
    discountMinor: priced.reduce((sum, { line }) => sum + line.discountMinor, 0),
    ...{ netMinor: totalMinor - taxMinor, taxMinor, totalMinor, paidMinor, dueMinor: totalMinor - paidMinor },
    note: textIn(scope.settings.invoices.note, locale, scope.business.languages) || null,
  }
}

/** What a cancelled or missed booking still costs is a fee, also where that is the whole price: its charges are reversed as it ends (BOK-7, INV-1). */
const isFee = ({ status }: BookingRow) => status === 'CANCELED' || status === 'NO_SHOW'

/** Whether what was issued still says what the booking costs, and what for (INV-2). */
export function agreesWith(
  row: BookingRow,
  { totalMinor, content }: { totalMinor: number; content: unknown },
): boolean {
  return totalMinor === row.chargedMinor && isOfFee(content as InvoiceContent) === isFee(row)
}

const feeTitles = Object.values(invoiceWords).flatMap(({ CANCELED, NO_SHOW }) => [`${CANCELED}: `, `${NO_SHOW}: `])

function isOfFee({ isFee: isMarked, lines: [line, ...others] }: InvoiceContent): boolean {
  const isTitled = others.length === 0 && feeTitles.some((title) => line?.description.startsWith(title))
  return isMarked ?? isTitled
}

interface Priced {
  line: Line
  /** The taxes of the line in minor units, and what they are reckoned on. */
  taxes: PriceLine['taxes']
  baseMinor: number
}

function linesOf(scope: Scope, row: BookingRow, locale: Locale): Priced[] {
  const words = invoiceWords[locale]
  const detail = detailOf(scope, row, locale)
  const name = textIn(snapshotOf(row).serviceName, locale, scope.business.languages)
  const agreed = priceAgreed(snapshotOf(row), row.persons)
  if (isFee(row)) return [bare(`${words[row.status as 'CANCELED' | 'NO_SHOW']}: ${name}`, row.chargedMinor, detail)]
  const lines = agreed.lines.map((line) => ofPrice(scope, row, line, { locale, name, detail }))
  const differenceMinor = row.chargedMinor - agreed.totalMinor
  return differenceMinor === 0 ? lines : [...lines, bare(words.difference, differenceMinor, null)]
}

function ofPrice(
  { business }: Scope,
  row: BookingRow,
  { extraId, quantity, unitMinor, amountMinor, discountMinor, taxes, totalMinor }: PriceLine,
  { locale, name, detail }: { locale: Locale; name: string; detail: string },
): Priced {
  const extra = extraId && snapshotOf(row).extras.find((each) => each.extraId === extraId)
  return {
    line: {
      description: extra ? textIn(extra.name, locale, business.languages) : name,
      detail: extra ? null : detail,
      ...{ quantity, unitMinor, discountMinor, amountMinor: amountMinor - discountMinor },
      taxes: taxes.map(({ name: tax, percent }) => ({ name: tax, percent })),
    },
    taxes,
    baseMinor: totalMinor - taxes.reduce((sum, { minor }) => sum + minor, 0),
  }
}

/** A line that no tax is reckoned on: a fee is no price of a service (docs/decisions/020). */
const bare = (description: string, amountMinor: number, detail: string | null): Priced => ({
  line: { description, detail, quantity: 1, unitMinor: amountMinor, discountMinor: 0, taxes: [], amountMinor },
  taxes: [],
  baseMinor: amountMinor,
})

/** When it takes place, and with whom. */
function detailOf({ business }: Scope, row: BookingRow, locale: Locale): string {
  const place = { locale: regionalLocale(locale, business.currency), zone: row.zone }
  const stretches = row.eventId ? periodsOf(row) : [row]
  const times = stretches.map(({ startsAt, endsAt }) => {
    const [from, until] = [startsAt.toISOString(), endsAt.toISOString()]
    return `${formatDay(from, place)}, ${formatTimeRange(from, until, place)}`
  })
  return `${times.join('; ')}, ${invoiceWords[locale].with} ${row.providerName}`
}

const buyerOf = ({ givenName, familyName, email, address, number }: Buyer): InvoiceContent['buyer'] => {
  const { street, postalCode, city, country } = (address ?? {}) as Address
  const place = [postalCode, city].filter(Boolean).join(' ')
  return {
    name: `${givenName} ${familyName}`.trim(),
    address: [street, place, country].filter((line): line is string => Boolean(line)),
    ...{ taxNumber: null, email, customerNumber: number },
  }
}

/** One row per name and rate. */
function taxesOf(lines: readonly Priced[]): InvoiceContent['taxes'] {
  const rows = new Map<string, InvoiceContent['taxes'][number]>()
  for (const { taxes, baseMinor } of lines)
    for (const { name, percent, minor } of taxes) {
      const known = rows.get(`${percent} ${name}`) ?? { name, percent, baseMinor: 0, minor: 0 }
      rows.set(`${percent} ${name}`, { ...known, baseMinor: known.baseMinor + baseMinor, minor: known.minor + minor })
    }
  return [...rows.values()]
}
