import { languageOf } from './set-table.ts'
import { breakText, cleanText, setLine } from './set-text.ts'
import { paper, type Sheet, turnPage } from './sheet.ts'
import { addElement, drawInto } from './structure.ts'
import { styles } from './styles.ts'

/** As wide as lines are read with ease. */
const measure = 400

/** The business's own words, a paragraph for each that is set off by an empty line, over as many pages as they take. */
export function setNote(sheet: Sheet): void {
  const style = styles.text
  sheet.y += 28
  for (const paragraph of cleanText(sheet.invoice.note ?? '').split(/\n\s*\n/)) {
    if (!paragraph.trim()) continue
    const element = addElement(sheet, sheet.root, 'P', languageOf(sheet))
    let rest = breakText(sheet, paragraph.trim(), style, measure)
    while (rest.length > 0) {
      const count = Math.floor((sheet.bottom - sheet.y) / style.leading)
      const isAlone = count < Math.min(2, rest.length)
      if (isAlone) {
        turnPage(sheet)
        continue
      }
      const now = rest.slice(0, count)
      drawInto(sheet, element, 'P', () => {
        for (const line of now) {
          setLine(sheet, line, { x: paper.left, y: sheet.y, style })
          sheet.y += style.leading
        }
      })
      rest = rest.slice(count)
    }
    sheet.y += 7
  }
}
