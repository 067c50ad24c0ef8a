import { paper, type Sheet } from './sheet.ts'

export type Element = PDFKit.PDFStructureElement
type Tag = 'H1' | 'H2' | 'P' | 'Table' | 'THead' | 'TBody' | 'TR' | 'TH' | 'TD' | 'Figure'
type Options = PDFKit.Mixins.StructureElementOptions & {
  scope?: 'Column' | 'Row'
  /** Left, top, right, bottom in points. */
  bbox?: [number, number, number, number]
}

/** Adds an element to the structure. */
export function addElement({ document }: Sheet, parent: Element, tag: Tag, options: Options = {}): Element {
  const element = document.struct(tag, options)
  parent.add(element)
  return element
}

/** Draws what belongs to an element, all of it on the page that is open. */
export function drawInto({ document }: Sheet, element: Element, tag: Tag, draw: () => unknown): void {
  const content = document.markStructureContent(tag)
  draw()
  document.endMarkedContent()
  element.add(content)
}

/** Adds an element to the structure and draws it. */
export function drawElement(sheet: Sheet, parent: Element, tag: Tag, draw: () => unknown, options: Options = {}): void {
  drawInto(sheet, addElement(sheet, parent, tag, options), tag, draw)
}

/** Draws what only the eye needs: lines, and what a page repeats. */
export function drawArtifact({ document }: Sheet, type: 'Layout' | 'Pagination', draw: () => unknown): void {
  document.markContent('Artifact', { type })
  draw()
  document.endMarkedContent()
}

/** A horizontal line, `weight` points thick. */
export function drawRule(
  sheet: Sheet,
  y: number,
  { color, weight, from = paper.left }: { color: string; weight: number; from?: number },
): void {
  drawArtifact(sheet, 'Layout', () => {
    sheet.document.lineWidth(weight).strokeColor(color).moveTo(from, y).lineTo(paper.right, y).stroke()
  })
}
