import type { Tax } from '../prices/terms.ts'

/** What a quote fixes of a booking's price; unitPriceMinor: what its lines come to, once, whatever the persons (INV-5). */
export interface QuotedPrice {
  pricing: 'FLAT'
  unitPriceMinor: number
  taxes: Tax[]
  taxesIncluded: boolean
}
