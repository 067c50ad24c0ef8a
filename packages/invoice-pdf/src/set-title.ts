import { breakText, cleanText, setLine, setLines, widthOf } from './set-text.ts'
import { paper, type Sheet } from './sheet.ts'
import { drawElement, drawInto, type Element } from './structure.ts'
import { styles } from './styles.ts'

/** "Invoice 2026-0042", and under it in which currency and how taxes stand in the amounts. */
export function setTitle(sheet: Sheet, heading: Element): void {
  const { words, invoice, brand } = sheet
  const kind = invoice.kind === 'INVOICE' ? words.invoice : words.creditNote
  const number = cleanText(invoice.number)
  const style = { ...styles.title, weight: 'text' as const, color: brand }
  const after = widthOf(sheet, `${kind} `, styles.title)
  drawInto(sheet, heading, 'H1', () => {
    setLine(sheet, `${kind} `, { x: paper.left, y: sheet.y, style: styles.title })
    const isBeside = after + widthOf(sheet, number, style) <= paper.right - paper.left
    const lines = breakText(sheet, number, style, paper.right - paper.left).slice(0, 4)
    const place = isBeside ? { x: paper.left + after, y: sheet.y } : { x: paper.left, y: sheet.y + style.leading }
    sheet.y = setLines(sheet, lines, { ...place, style }) + 3
  })
  const caption = [words.amountsIn(invoice.currency)]
  if (invoice.taxes.length > 0) caption.push(invoice.taxesIncluded ? words.taxesIncluded : words.taxesExcluded)
  drawElement(sheet, sheet.root, 'P', () =>
    setLine(sheet, caption.join(', '), { x: paper.left, y: sheet.y, style: styles.small }),
  )
  sheet.y += 30
}
