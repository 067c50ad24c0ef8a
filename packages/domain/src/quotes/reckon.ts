import { price } from '../prices/price.ts'
import type { Tax } from '../prices/terms.ts'
import type { QuoteLine } from './fields.ts'

export interface Reckoned {
  lines: readonly QuoteLine[]
  taxes: readonly Tax[]
  taxesIncluded: boolean
}

/** What the lines come to, before taxes that are added; minor units. It is the flat price of what is booked with the quote. */
export const sumLines = (lines: readonly QuoteLine[]): number =>
  lines.reduce((sum, { quantity, unitMinor }) => sum + quantity * unitMinor, 0)

/** What a quote comes to, as a booking with its price does: taxes half-up on the sum of its lines (INV-5, PRI-1). */
export function reckon({ lines, taxes, taxesIncluded }: Reckoned) {
  const linesMinor = sumLines(lines)
  const flat = { pricing: 'FLAT' as const, persons: 1, extras: [], deposit: { kind: 'NONE' as const } }
  const made = price({ ...flat, unitPriceMinor: linesMinor, taxes, taxesIncluded })
  return { linesMinor, taxes: made.lines[0]?.taxes ?? [], taxMinor: made.taxMinor, totalMinor: made.totalMinor }
}
