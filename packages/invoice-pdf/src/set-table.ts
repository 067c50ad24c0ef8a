import { ink } from './ink.ts'
import { type Column, lineColumns } from './line-columns.ts'
import type { PrintedLine } from './printed-invoice.ts'
import { breakText, type Style, setLine } from './set-text.ts'
import { pageRoom, type Sheet, turnPage } from './sheet.ts'
import { addElement, drawArtifact, drawElement, drawInto, drawRule, type Element } from './structure.ts'
import { styles } from './styles.ts'

interface SetLine {
  text: string
  style: Style
}

const padding = 7
const { label, text, small } = styles
const sumOf = (lines: SetLine[]) => lines.reduce((sum, { style }) => sum + style.leading, 0)

/** The lines, with the heading repeated on each page. The last one stays with what follows, which takes `roomAfter` points. */
export function setTable(sheet: Sheet, roomAfter: number): void {
  const columns = lineColumns(sheet)
  const table = addElement(sheet, sheet.root, 'Table')
  const headHeight = Math.max(...columns.map(({ heading }) => heading.length)) * label.leading + padding
  setHead(sheet, columns, headHeight, addElement(sheet, addElement(sheet, table, 'THead'), 'TR'))
  const body = addElement(sheet, table, 'TBody')
  const turn = () => {
    turnPage(sheet)
    setHead(sheet, columns, headHeight, null)
  }
  const room = pageRoom(sheet) - headHeight
  for (const [place, line] of sheet.invoice.lines.entries()) {
    const row = layRow(sheet, columns, line)
    const isLast = place === sheet.invoice.lines.length - 1
    const needed = row.height + (isLast && row.height + roomAfter <= room ? roomAfter : 0)
    if (sheet.y + needed > sheet.bottom && row.height <= room) turn()
    setRow(sheet, columns, row, addElement(sheet, body, 'TR'), turn)
    if (!isLast) drawRule(sheet, sheet.y, { color: ink.hairline, weight: 0.5 })
  }
}

/** Structure for the first heading only: those of the following pages are for the eye. */
function setHead(sheet: Sheet, columns: Column[], height: number, row: Element | null): void {
  for (const [index, { heading, left, right }] of columns.entries()) {
    const draw = () => {
      const y = sheet.y + height - padding - heading.length * label.leading
      const align = index === 0 ? 'left' : 'right'
      for (const [place, line] of heading.entries())
        setLine(sheet, line, { x: index === 0 ? left : right, y: y + place * label.leading, style: label, align })
    }
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
  const top = sheet.y + padding
  for (const [index, cell] of cells.entries()) {
    const element = addElement(sheet, row, 'TD')
    if (cell.length > 0)
      drawInto(sheet, element, 'TD', () => {
        for (const [place, line] of cell.entries())
          setLine(sheet, line, {
            x: columns[index + 1]!.right,
            y: top + place * text.leading,
            style: text,
            align: 'right',
          })
      })
  }
  const end = sheet.y + height
  let rest = said
  for (sheet.y = top; rest.length > 0; ) {
    const room = sheet.bottom - padding - sheet.y
    let count = rest.length
    while (count > 1 && sumOf(rest.slice(0, count)) > room) count -= 1
    const now = rest.slice(0, count)
    drawInto(sheet, description, 'TD', () => {
      for (const line of now) {
        setLine(sheet, line.text, { x: columns[0]!.left, y: sheet.y, style: line.style })
        sheet.y += line.style.leading
      }
    })
    rest = rest.slice(count)
    if (rest.length > 0) {
      turn()
      sheet.y += padding
    } else sheet.y = now.length === said.length ? end : sheet.y + padding
  }
}

/** What the business wrote may be in another language than the words around it. */
export const languageOf = ({ invoice, locale }: Sheet): { lang?: string } =>
  invoice.locale.split('-')[0] === locale.split('-')[0] ? {} : { lang: invoice.locale }
