import { ink } from './ink.ts'
import { breakText, type Style, setLine, setLines, widthOf } from './set-text.ts'
import { paper, type Sheet, turnPage } from './sheet.ts'
import { addElement, drawElement, drawRule } from './structure.ts'
import { styles } from './styles.ts'
import { money, taxName } from './write-amounts.ts'

interface Total {
  label: string
  minor: number
  style: Style
  /** A line above sets it off from what it sums up. */
  isRuled?: boolean
}

const gap = 4

/** What the lines come to, in the order in which it adds up: before taxes where these come on top, from the total where they are in it. */
export function listTotals(sheet: Sheet): Total[] {
  const { invoice, words, brand } = sheet
  const isInvoice = invoice.kind === 'INVOICE'
  const totals: Total[] = []
  const add = (label: string, minor: number, style: Style = styles.text, isRuled = false) =>
    totals.push({ label, minor, style, isRuled })
  const hasTaxes = invoice.taxes.length > 0
  const addTaxes = (say: typeof words.taxOn, style: Style) => {
    for (const tax of invoice.taxes) add(say(taxName(sheet, tax), money(sheet, tax.baseMinor)), tax.minor, style)
  }

  if (invoice.discountMinor !== 0) {
    const before = invoice.lines.reduce((sum, { amountMinor, discountMinor }) => sum + amountMinor + discountMinor, 0)
    add(words.beforeDiscount, before)
    add(words.discount, -invoice.discountMinor)
  }
  if (hasTaxes && !invoice.taxesIncluded) {
    add(words.net, invoice.netMinor)
    addTaxes(words.taxOn, styles.text)
  }
  const isOpen = isInvoice && invoice.paidMinor === 0 && invoice.dueMinor === invoice.totalMinor
  const last = { ...styles.due, color: brand }
  if (isOpen) add(words.totalDue, invoice.totalMinor, last, true)
  else add(isInvoice ? words.total : words.totalCredited, invoice.totalMinor, isInvoice ? styles.total : last, true)
  if (hasTaxes && invoice.taxesIncluded) {
    addTaxes(words.ofWhichTax, styles.muted)
    add(words.ofWhichNet, invoice.netMinor, styles.muted)
  }
  if (invoice.paidMinor !== 0) add(isInvoice ? words.paid : words.refunded, -invoice.paidMinor)
  if (isInvoice && !isOpen) add(words.due, invoice.dueMinor, last, true)
  if (!isInvoice && invoice.dueMinor !== 0) add(words.toRefund, invoice.dueMinor, styles.total, true)
  return totals
}

const labelLines = (sheet: Sheet, { label, minor, style }: Total) =>
  breakText(sheet, label, style, paper.right - paper.side - widthOf(sheet, money(sheet, minor), style) - 14)

const heightOf = (sheet: Sheet, total: Total) =>
  labelLines(sheet, total).length * total.style.leading + gap + (total.isRuled ? 2 * gap : 0)

/** Points the totals take, with the space above them. */
export const heightOfTotals = (sheet: Sheet): number =>
  listTotals(sheet).reduce((sum, total) => sum + heightOf(sheet, total), 12)

/** The totals, all on one page. */
export function setTotals(sheet: Sheet): void {
  if (sheet.y + heightOfTotals(sheet) > sheet.bottom) turnPage(sheet)
  sheet.y += 12
  const body = addElement(sheet, addElement(sheet, sheet.root, 'Table'), 'TBody')
  for (const total of listTotals(sheet)) {
    const { style } = total
    if (total.isRuled) {
      drawRule(sheet, sheet.y + gap, { color: ink.hairline, weight: 0.5, from: paper.side })
      sheet.y += 2 * gap
    }
    const row = addElement(sheet, body, 'TR')
    const { y } = sheet
    drawElement(
      sheet,
      row,
      'TH',
      () => {
        sheet.y = setLines(sheet, labelLines(sheet, total), { x: paper.side, y, style }) + gap
      },
      { scope: 'Row' },
    )
    drawElement(sheet, row, 'TD', () =>
      setLine(sheet, money(sheet, total.minor), { x: paper.right, y, style, align: 'right' }),
    )
  }
}
