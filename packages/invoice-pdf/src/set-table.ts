import { ink } from './ink.ts'
import { type Column, lineColumns } from './line-columns.ts'
import type { PrintedLine } from './printed-invoice.ts'
import { breakText, type Style, setLine, setLines } from './set-text.ts'
import { pageRoom, paper, type Sheet, turnPage } from './sheet.ts'
import { addElement, drawArtifact, drawElement, drawInto, drawRule, type Element } from './structure.ts'
import { styles } from './styles.ts'

interface SetLine {
  text: string
  style: Style
}

const padding = 7
/** Points of a row longer than a page that a page begins with at least. */
const leastOfLongRow = 80
const { label, text, small } = styles
const sumOf = (lines: SetLine[]) => lines.reduce((sum, { style }) => sum + style.leading, 0)

/** The lines, with the heading repeated on each page. The last one stays with what follows, which takes `roomAfter` points. */
export function setTable(sheet: Sheet, roomAfter: number): void {
  const columns = lineColumns(sheet)
  const table = addElement(sheet, sheet.root, 'Table')
  const headHeight = Math.max(...columns.map(({ heading }) => heading.length)) * label.leading + padding
  const room = pageRoom(sheet) - headHeight
  const rows = sheet.invoice.lines.map((line) => layRow(sheet, columns, line))
  // A heading never stands alone at the end of a page.
  const first = rows[0]?.height ?? 0
  if (sheet.y + headHeight + (first <= room ? first : leastOfLongRow) > sheet.bottom) turnPage(sheet)
  setHead(sheet, columns, headHeight, addElement(sheet, addElement(sheet, table, 'THead'), 'TR'))
  const body = addElement(sheet, table, 'TBody')
  const turn = () => {
    turnPage(sheet)
    setHead(sheet, columns, headHeight, null)
  }
  for (const [place, row] of rows.entries()) {
    const isLast = place === rows.length - 1
    const needed = row.height + (isLast && row.height + roomAfter <= room ? roomAfter : 0)
    if (place > 0 && sheet.y + needed > sheet.bottom && row.height <= room) turn()
    setRow(sheet, columns, row, addElement(sheet, body, 'TR'), turn)
    if (!isLast) drawRule(sheet, sheet.y, { color: ink.hairline, weight: 0.5 })
  }
}

/** Structure for the first heading only: those of the following pages are for the eye. */
function setHead(sheet: Sheet, columns: Column[], height: number, row: Element | null): void {
  for (const [index, { heading, left, right }] of columns.entries()) {
    const y = sheet.y + height - padding - heading.length * label.leading
    const side = index === 0 ? { x: left } : { x: right, align: 'right' as const }
    const draw = () => setLines(sheet, heading, { ...side, y, style: label })
    if (row) drawElement(sheet, row, 'TH', draw, { scope: 'Column' })
    else drawArtifact(sheet, 'Pagination', draw)
  }
  sheet.y += height
  drawRule(sheet, sheet.y, { color: sheet.brand, weight: 1 })
}

type Row = ReturnType<typeof layRow>

function layRow(sheet: Sheet, columns: Column[], line: PrintedLine) {
  const width = columns[0]!.right - columns[0]!.left
  const said: SetLine[] = breakText(sheet, line.description, text, width).map((each) => ({ text: each, style: text }))
  if (line.detail)
    said.push(...breakText(sheet, line.detail, small, width).map((each) => ({ text: each, style: small })))
  const cells = columns.slice(1).map(({ cell }) => cell(line))
  const height = Math.max(sumOf(said), ...cells.map(({ length }) => length * text.leading)) + 2 * padding
  return { said, cells, height }
}

/** Draws a row on one page; only one that is longer than a page goes on over the next. */
function setRow(sheet: Sheet, columns: Column[], { said, cells, height }: Row, row: Element, turn: () => void): void {
  const description = addElement(sheet, row, 'TD', languageOf(sheet))
  const { y } = sheet
  sheet.y += padding
  let rest = setSaid(sheet, said, description)
  for (const [index, cell] of cells.entries()) {
    const element = addElement(sheet, row, 'TD')
    const x = columns[index + 1]!.right
    if (cell.length > 0)
      drawInto(sheet, element, 'TD', () => setLines(sheet, cell, { x, y: y + padding, style: text, align: 'right' }))
  }
  if (rest.length === 0) {
    sheet.y = y + height
    return
  }
  while (rest.length > 0) {
    turn()
    sheet.y += padding
    rest = setSaid(sheet, rest, description)
  }
  sheet.y += padding
}

/** As many of the lines as the page has room for, one at least; answers the others. */
function setSaid(sheet: Sheet, said: SetLine[], description: Element): SetLine[] {
  const room = sheet.bottom - padding - sheet.y
  let count = said.length
  while (count > 1 && sumOf(said.slice(0, count)) > room) count -= 1
  drawInto(sheet, description, 'TD', () => {
    for (const line of said.slice(0, count)) {
      setLine(sheet, line.text, { x: paper.left, y: sheet.y, style: line.style })
      sheet.y += line.style.leading
    }
  })
  return said.slice(count)
}

/** What the business wrote may be in another language than the words around it. */
export const languageOf = ({ invoice, locale }: Sheet): { lang?: string } =>
  invoice.locale.split('-')[0] === locale.split('-')[0] ? {} : { lang: invoice.locale }
