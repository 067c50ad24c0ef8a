import { breakText, cleanText, setLine, setLines } from './set-text.ts'
import { paper, type Sheet } from './sheet.ts'
import { drawArtifact, drawElement } from './structure.ts'
import { styles } from './styles.ts'

/** What the law wants to know of the seller, at the foot of each page. */
export function footLines(sheet: Sheet): string[] {
  const { registration, taxNumber } = sheet.invoice.seller
  const parts = [
    registration && `${sheet.words.registration} ${registration}`,
    taxNumber && `${sheet.words.taxNumber} ${taxNumber}`,
  ]
  const text = parts.filter((part) => part !== null && part !== '').join('   ·   ')
  return text ? breakText(sheet, text, styles.small, paper.right - paper.left - 60).slice(0, 4) : []
}

/** The feet of all pages, and on the second and later ones a line at the head that says what they continue. */
export function setFeet(sheet: Sheet, title: string, lines: string[]): void {
  const { document } = sheet
  const style = styles.small
  const { count } = document.bufferedPageRange()
  const top = paper.foot - Math.max(lines.length, 1) * style.leading
  const setFoot = () => setLines(sheet, lines, { x: paper.left, y: top, style })
  for (let page = 0; page < count; page++) {
    document.switchToPage(page)
    // Said once, where it comes first.
    if (lines.length > 0 && page === 0) drawElement(sheet, sheet.root, 'P', setFoot)
    drawArtifact(sheet, 'Pagination', () => {
      if (page > 0) setFoot()
      if (page > 0) {
        const [head = ''] = breakText(sheet, `${title}, ${cleanText(sheet.invoice.seller.name)}`, style, 440)
        setLine(sheet, head.replace(/,$/, ''), { x: paper.left, y: paper.top - 8, style })
      }
      if (count > 1)
        setLine(sheet, `${page + 1} / ${count}`, {
          x: paper.right,
          y: paper.foot - style.leading,
          style,
          align: 'right',
        })
    })
  }
}
