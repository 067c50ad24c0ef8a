import { formatDate } from '@foyer/format/dates'
import { breakText, cleanText, setLine, setLines, widthOf } from './set-text.ts'
import { paper, type Sheet } from './sheet.ts'
import { drawElement } from './structure.ts'
import { styles } from './styles.ts'

/** More lines of a name or an address than an envelope has room for are cut. */
const most = { name: 5, address: 14 }

/** The seller: its name on the left, where it is and how to reach it on the right. */
export function setLetterhead(sheet: Sheet): void {
  const { seller } = sheet.invoice
  const name = breakText(sheet, seller.name, styles.name, paper.side - paper.left - 24).slice(0, most.name)
  const reach = linesOf(sheet, [...seller.address, seller.phone, seller.email])
  let end = 0
  drawElement(sheet, sheet.root, 'P', () => {
    end = setLines(sheet, name, { x: paper.left, y: paper.top, style: styles.name })
  })
  drawElement(sheet, sheet.root, 'P', () => {
    end = Math.max(end, setLines(sheet, reach, { x: paper.side, y: paper.top + 5, style: styles.small }))
  })
  sheet.y = Math.max(end + 26, 138)
}

/** The buyer where the window of an envelope is, and beside it the facts: date, customer number, the invoice that is corrected. */
export function setBuyer(sheet: Sheet): void {
  const { buyer, kind } = sheet.invoice
  const { y, words } = sheet
  const width = paper.side - paper.left - 24
  const name = breakText(sheet, buyer.name, styles.strong, width).slice(0, most.name)
  const tax = buyer.taxNumber && `${words.taxNumber} ${buyer.taxNumber}`
  const address = linesOf(sheet, [...buyer.address, buyer.email, tax], styles.text, width)
  drawElement(sheet, sheet.root, 'H2', () => {
    const heading = kind === 'INVOICE' ? words.billedTo : words.creditedTo
    setLine(sheet, heading, { x: paper.left, y, style: styles.label })
  })
  let end = 0
  drawElement(sheet, sheet.root, 'P', () => {
    end = setLines(sheet, name, { x: paper.left, y: y + 15, style: styles.strong })
    end = setLines(sheet, address, { x: paper.left, y: end, style: styles.text })
  })
  sheet.y = Math.max(end, setFacts(sheet, y + 15)) + 34
}

function setFacts(sheet: Sheet, from: number): number {
  const { invoice, words, locale } = sheet
  const facts: [string, string][] = [
    [words.issuedOn, formatDate(invoice.issuedOn, locale)],
    [words.customer, String(invoice.buyer.customerNumber)],
  ]
  if (invoice.corrects) facts.push([words.corrects, invoice.corrects])
  let y = from
  for (const [label, value] of facts)
    drawElement(sheet, sheet.root, 'P', () => {
      const style = styles.text
      const room = paper.right - paper.side - widthOf(sheet, label, styles.muted) - 12
      setLine(sheet, label, { x: paper.side, y, style: styles.muted })
      y = setLines(sheet, breakText(sheet, value, style, room), { x: paper.right, y, style, align: 'right' }) + 2
    })
  return y
}

function linesOf(
  sheet: Sheet,
  parts: (string | null)[],
  style = styles.small,
  width = paper.right - paper.side,
): string[] {
  const text = parts.filter((part) => part !== null && cleanText(part).trim() !== '').join('\n')
  return text ? breakText(sheet, text, style, width).slice(0, most.address) : []
}
