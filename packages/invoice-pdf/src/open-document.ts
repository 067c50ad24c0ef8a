import PDFDocument from 'pdfkit'
import type { PrintedInvoice } from './printed-invoice.ts'
import { cleanText } from './set-text.ts'

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' }

/** The library writes title and author into the XML of the metadata as they are; here they become text of it. */
class TaggedDocument extends PDFDocument {
  _addInfo(): void {
    for (const key of ['Title', 'Author'] as const)
      this.info[key] = (this.info[key] ?? '').replace(/[&<>]/g, (sign) => entities[sign] ?? sign)
    Reflect.get(PDFDocument.prototype, '_addInfo').call(this)
  }
}

/** The date of issue stands for the clock, so that the same invoice has the same bytes whenever it is printed. */
export function openDocument(invoice: PrintedInvoice, title: string, locale: string): PDFKit.PDFDocument {
  const at = new Date(`${invoice.issuedOn}T00:00:00Z`)
  return new TaggedDocument({
    size: 'A4',
    margin: 0,
    font: '',
    pdfVersion: '1.7',
    // The declared types know the kinds of PDF/A only.
    subset: 'PDF/UA' as never,
    tagged: true,
    displayTitle: true,
    bufferPages: true,
    lang: locale,
    info: { Title: title, Author: cleanText(invoice.seller.name), Creator: 'Foyer', CreationDate: at, ModDate: at },
  })
}

/** All that the document writes until its end. */
export function collectBytes(document: PDFKit.PDFDocument): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  return new Promise((resolve, reject) => {
    document.on('data', (chunk: Uint8Array) => chunks.push(chunk))
    document.on('end', () => resolve(new Uint8Array(Buffer.concat(chunks))))
    document.on('error', reject)
  })
}
