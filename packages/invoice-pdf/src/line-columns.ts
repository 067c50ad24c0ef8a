import { formatPercent } from '@foyer/format/percent'
import type { PrintedLine } from './printed-invoice.ts'
import { breakText, widthOf } from './set-text.ts'
import { paper, type Sheet } from './sheet.ts'
import { styles } from './styles.ts'
import { figures, taxName } from './write-amounts.ts'

/** A column of the table of lines; its text ends at `right`, that of the first begins at `left`. */
export interface Column {
  heading: string[]
  left: number
  right: number
  /** The lines that stand in it; empty for the description, which has styles of its own. */
  cell(line: PrintedLine): string[]
}

const gap = 16
/** The description keeps at least this much, whatever the amounts. */
const leastDescription = 150
/** Names of taxes are wrapped, amounts are not. */
const mostTax = 90

/** The columns that this invoice needs, as wide as what stands in them: discounts and taxes only where there are any. */
export function lineColumns(sheet: Sheet): Column[] {
  const { words, invoice, locale } = sheet
  const { lines } = invoice
  const counted = new Intl.NumberFormat(locale)
  const onlyName = new Set(lines.flatMap(({ taxes }) => taxes.map(({ name }) => name))).size < 2
  const shown: [string, (line: PrintedLine) => string[]][] = [
    [words.quantity, ({ quantity }) => [counted.format(quantity)]],
    [words.unitPrice, ({ unitMinor }) => [figures(sheet, unitMinor)]],
  ]
  if (lines.some(({ discountMinor }) => discountMinor !== 0))
    shown.push([words.discount, ({ discountMinor }) => (discountMinor ? [figures(sheet, -discountMinor)] : [])])
  if (lines.some(({ taxes }) => taxes.length > 0))
    shown.push([
      words.tax,
      ({ taxes }) => taxes.map((tax) => (onlyName ? formatPercent(tax.percent, locale) : taxName(sheet, tax))),
    ])
  shown.push([words.amount, ({ amountMinor }) => [figures(sheet, amountMinor)]])

  const columns: Column[] = []
  let right = paper.right
  for (const [index, [title, cell]] of [...shown.entries()].reverse()) {
    const room = right - paper.left - leastDescription - index * 40
    const widest = Math.max(...lines.flatMap(cell).map((text) => widthOf(sheet, text, styles.text)), 24)
    const most = title === words.tax ? Math.min(room, mostTax) : room
    const width = Math.min(Math.max(widest, widthOf(sheet, title, styles.label)), most)
    const wrapped = (line: PrintedLine) => cell(line).flatMap((text) => breakText(sheet, text, styles.text, width))
    columns.unshift({
      heading: breakText(sheet, title, styles.label, width),
      left: right - width,
      right,
      cell: wrapped,
    })
    right -= width + gap
  }
  return [{ heading: [words.description], left: paper.left, right, cell: () => [] }, ...columns]
}
