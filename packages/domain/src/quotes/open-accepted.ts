import { DomainError } from '../errors.ts'
import type { Tax } from '../prices/terms.ts'
import type { StaffScope } from '../scope.ts'
import type { QuoteLine } from './fields.ts'
import { findQuote } from './find-quote.ts'
import type { QuotedPrice } from './quoted-price.ts'
import { sumLines } from './reckon.ts'

interface Booked {
  customerId: string
  serviceId: string
  persons: number
  extras: readonly unknown[]
  coupon?: string
}

/** The price of a quote that was accepted and not booked yet, for what it is about and nothing else; no extras, no coupon (INV-5). */
export async function openAccepted(scope: StaffScope, quoteId: string, booked: Booked): Promise<QuotedPrice> {
  if (!scope.permissions.has('quotes.view')) throw new DomainError('quotes.notFound')
  const row = await findQuote(scope, quoteId)
  const differs = (['customerId', 'serviceId', 'persons'] as const).find((field) => booked[field] !== row[field])
  if (row.state !== 'ACCEPTED') throw new DomainError('quotes.notAccepted')
  if (row.currency !== scope.business.currency) throw new DomainError('input.invalid', { field: 'quoteId' })
  if (differs) throw new DomainError('input.invalid', { field: differs })
  if (booked.extras.length > 0) throw new DomainError('input.invalid', { field: 'extras' })
  if (booked.coupon) throw new DomainError('input.invalid', { field: 'coupon' })
  const { lines, taxes, taxesIncluded } = row as unknown as { lines: QuoteLine[]; taxes: Tax[]; taxesIncluded: boolean }
  return { pricing: 'FLAT', unitPriceMinor: sumLines(lines), taxes, taxesIncluded }
}
