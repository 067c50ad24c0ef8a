import { regionalLocale } from '@foyer/format/region'
import { brandInk } from './ink.ts'
import { type Words, wordsOf } from './messages/words.ts'
import { collectBytes, openDocument } from './open-document.ts'
import type { PrintedInvoice } from './printed-invoice.ts'
import { footLines, setFeet } from './set-feet.ts'
import { setBuyer, setLetterhead } from './set-letterhead.ts'
import { setNote } from './set-note.ts'
import { setTable } from './set-table.ts'
import { cleanText } from './set-text.ts'
import { setTitle } from './set-title.ts'
import { heightOfTotals, setTotals } from './set-totals.ts'
import { paper, type Sheet } from './sheet.ts'
import { addElement } from './structure.ts'
import { styles } from './styles.ts'

/** Sets an invoice as a tagged PDF. */
export async function printInvoice(invoice: PrintedInvoice): Promise<Uint8Array> {
  const { words, locale } = languageToPrint(invoice)
  const title = `${invoice.kind === 'INVOICE' ? words.invoice : words.creditNote} ${cleanText(invoice.number)}`
  const document = openDocument(invoice, title, locale)
  const bytes = collectBytes(document)
  const root = document.struct('Document')
  document.addStructure(root)
  const sheet: Sheet = {
    ...{ document, faces: new Set(), invoice, words, locale, root },
    brand: brandInk(invoice.brand.color),
    y: paper.top,
    bottom: paper.foot,
  }
  const foot = footLines(sheet)
  sheet.bottom -= Math.max(foot.length, 1) * styles.small.leading + 24
  const heading = addElement(sheet, root, 'H1')
  setLetterhead(sheet)
  setBuyer(sheet)
  setTitle(sheet, heading)
  setTable(sheet, heightOfTotals(sheet))
  setTotals(sheet)
  setNote(sheet)
  setFeet(sheet, title, foot)
  root.end()
  document.end()
  return bytes
}

/** The words of the invoice's language, English for others, with the region that its currency suggests. */
function languageToPrint({ locale, currency }: PrintedInvoice): { words: Words; locale: string } {
  const words = wordsOf(locale)
  const printed = words ? locale : 'en'
  return { words: words ?? wordsOf('en')!, locale: regionalLocale(printed, currency) }
}
