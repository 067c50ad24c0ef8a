import { formatDate } from '@foyer/format/dates'
import { type Logo, openLogo } from './logo/open-logo.ts'
import { breakText, cleanText, type Style, setLine, setLines, widthOf } from './set-text.ts'
import { paper, type Sheet } from './sheet.ts'
import { drawElement } from './structure.ts'
import { styles } from './styles.ts'

/** More lines of a name or an address than an envelope has room for are cut. */
const leftWidth = paper.side - paper.left - 24
const most = { name: 5, address: 14 }

/** The seller: logo or name on the left, where it is and how to reach it on the right. */
export function setLetterhead(sheet: Sheet): void {
  const { seller, brand } = sheet.invoice
  const logo = brand.logo && openLogo(sheet.document, brand.logo)
  const end = logo ? setLogo(sheet, logo) : setName(sheet)
  const reach = linesOf(sheet, [...seller.address, seller.phone, seller.email])
  let y = paper.top + 5
  drawElement(sheet, sheet.root, 'P', () => {
    if (logo) y = setLines(sheet, nameLines(sheet, styles.strong), { x: paper.side, y, style: styles.strong })
    y = setLines(sheet, reach, { x: paper.side, y, style: styles.small })
  })
  sheet.y = Math.max(end + 26, y + 26, 144)
}

const nameLines = (sheet: Sheet, style: Style) => {
  const width = style === styles.name ? leftWidth : paper.right - paper.side
  return breakText(sheet, sheet.invoice.seller.name, style, width).slice(0, most.name)
}

function setName(sheet: Sheet): number {
  let end = paper.top
  drawElement(sheet, sheet.root, 'P', () => {
    end = setLines(sheet, nameLines(sheet, styles.name), { x: paper.left, y: paper.top, style: styles.name })
  })
  return end
}

function setLogo(sheet: Sheet, { image, printed }: Logo): number {
  const [x, y] = [paper.left, paper.top]
  const alt = sheet.words.logoOf(cleanText(sheet.invoice.seller.name))
  const bbox: [number, number, number, number] = [x, y, x + printed.width, y + printed.height]
  drawElement(sheet, sheet.root, 'Figure', () => sheet.document.image(image, x, y, printed), { alt, bbox })
  return y + printed.height
}

/** The buyer where the window of an envelope is, and beside it the facts: date, customer number, the invoice that is corrected. */
export function setBuyer(sheet: Sheet): void {
  const { buyer, kind } = sheet.invoice
  const { y, words } = sheet
  const width = leftWidth
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
