import type { Sql } from '@foyer/db/sql'
import type { z } from 'zod'
import { DomainError } from '../errors.ts'
import { mostMinor } from '../prices/terms.ts'
import type { StaffScope } from '../scope.ts'
import { termsOf } from '../services/agree.ts'
import { findChoice } from '../services/choice.ts'
import { asDate, todayOf } from '../times/days.ts'
import type { quoteFields } from './fields.ts'
import { reckon, sumLines } from './reckon.ts'

type Fields = z.infer<z.ZodObject<typeof quoteFields>>

/** What is written of a quote: its lines priced with the taxes that hold for the service today (INV-5). */
export async function planQuote(scope: StaffScope, sql: Sql, fields: Fields) {
  const { serviceId, persons, lines, note, validUntil } = fields
  const { offer } = await findChoice(scope, sql, { serviceId, persons })
  refusePast(scope, validUntil)
  const { taxes } = termsOf(scope, offer)
  const { taxesIncluded } = scope.settings.prices
  if (sumLines(lines) > mostMinor) throw new DomainError('services.priceTooHigh', { field: 'lines' })
  const { taxMinor, totalMinor } = reckon({ lines, taxes, taxesIncluded })
  if (totalMinor > mostMinor) throw new DomainError('services.priceTooHigh', { field: 'lines' })
  return {
    ...{ serviceId, persons, lines, note, taxes, taxesIncluded, taxMinor, totalMinor },
    ...{ currency: scope.business.currency, validUntil: asDate(validUntil), updatedAt: scope.now },
  }
}

/** Nobody could accept what is valid until a day that is over. */
export function refusePast(scope: StaffScope, validUntil: string): void {
  if (validUntil < todayOf(scope)) throw new DomainError('quotes.validPast', { field: 'validUntil' })
}
