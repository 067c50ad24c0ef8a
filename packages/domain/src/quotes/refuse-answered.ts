import { DomainError } from '../errors.ts'
import type { FoundQuote } from './find-quote.ts'

/** Says why a quote is no longer open: never sent, answered, withdrawn, or else its last day is over (INV-5). */
export function refuseAnswered({ state }: Pick<FoundQuote, 'state'>): never {
  if (state === 'DRAFT') throw new DomainError('quotes.notSent')
  if (state === 'WITHDRAWN') throw new DomainError('quotes.withdrawn')
  throw new DomainError(state === 'SENT' ? 'quotes.expired' : 'quotes.answered')
}
