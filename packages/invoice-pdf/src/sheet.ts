import { type Face, faceForDocument } from './faces.ts'
import type { Words } from './messages/words.ts'
import type { PrintedInvoice } from './printed-invoice.ts'

/** A4 in points; `side` is where the right of two columns begins. */
export const paper = { width: 595.28, height: 841.89, left: 57, side: 330, right: 538.28, top: 54, foot: 796 }

/** A document while it is being set. */
export interface Sheet {
  document: PDFKit.PDFDocument
  /** The faces used so far. */
  faces: Set<Face>
  invoice: PrintedInvoice
  words: Words
  /** The language printed, with the region whose figures and dates are used. */
  locale: string
  /** The brand colour, dark enough to be read on paper. */
  brand: string
  /** The structure that a screen reader follows. */
  root: PDFKit.PDFStructureElement
  /** Where the next thing stands, in points from the top of the page. */
  y: number
  /** Where the body of each page ends. */
  bottom: number
}

/** The next page; its first 30 points belong to the line that says what it continues. */
export function turnPage(sheet: Sheet): void {
  sheet.document.addPage()
  sheet.y = paper.top + 30
}

/** Points between the top of the body of a following page and its end. */
export const pageRoom = ({ bottom }: Sheet): number => bottom - paper.top - 30

/** Chooses face and size of what is measured or set next. */
export function chooseFace({ document, faces }: Sheet, face: Face, size: number): PDFKit.PDFDocument {
  if (!faces.has(face)) {
    // The declared types know files and bytes only; a font that was parsed before is taken as well.
    document.registerFont(face, faceForDocument(face) as never)
    faces.add(face)
  }
  return document.font(face).fontSize(size)
}
