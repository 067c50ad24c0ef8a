import { faceForDocument } from '@foyer/invoice-pdf/faces'
import { printInvoice } from '@foyer/invoice-pdf/print-invoice'
import { pngLogo } from '@foyer/invoice-pdf/testing/logos'
import { makeInvoice } from '@foyer/invoice-pdf/testing/make-invoice'
import PDFDocument from 'pdfkit'
import { median } from '../load.ts'
import { absoluteRow, multipleRow, type Row } from '../row.ts'

const count = 100
const most = 150

const lines = (number: number, index: number) =>
  Array.from({ length: number }, (_, place) => ({
    description: `Treatment ${place + 1} of ${number}`,
    detail: `Monday ${(place % 28) + 1} June 2026, 09:00, with Sophie Martin`,
    unitMinor: 4500 + 37 * (place + index),
    discountMinor: place % 3 === 0 ? 250 : 0,
    taxes: [{ name: 'VAT', percent: place % 2 ? 20 : 10 }],
  }))

/** Prints invoices, each another, of so many lines and with a logo; a bare page with the same two faces in turn with them. */
async function timePrinting(number: number): Promise<{ p95: number; value: number; baseline: number }> {
  const brand = { color: '#0f766e', logo: pngLogo(1200, 400) }
  const took: number[] = []
  const bare: number[] = []
  for (let index = -10; index < count; index++) {
    const invoice = makeInvoice({ number: `2026-${index + 1000}`, brand, lines: lines(number, index) })
    let begun = performance.now()
    await printInvoice(invoice)
    const printed = performance.now() - begun
    begun = performance.now()
    await printBare(String(index))
    if (index < 0) continue
    took.push(printed)
    bare.push(performance.now() - begun)
  }
  const p95 = took.sort((one, other) => one - other)[Math.floor(0.95 * count)] ?? 0
  return { p95, value: median(took), baseline: median(bare) }
}

/** One page of the same library: a line in each of the two faces. */
function printBare(text: string): Promise<void> {
  const document = new PDFDocument({ size: 'A4', font: '' })
  for (const face of ['text', 'strong'] as const) document.font(faceForDocument(face) as never).text(`Invoice ${text}`)
  return new Promise((resolve) => {
    document.on('data', () => {})
    document.on('end', resolve)
    document.end()
  })
}

/** What it takes to set an invoice as a PDF: 19 in 20 of a hundred different ones. */
export async function measureInvoicePdf(): Promise<Row[]> {
  const short = await timePrinting(4)
  const long = await timePrinting(40)
  return [
    absoluteRow('invoice PDF, 4 lines and a logo, p95', 'ms', short.p95, { most }),
    absoluteRow('invoice PDF, 40 lines on 4 pages, p95', 'ms', long.p95, { most }),
    multipleRow('invoice PDF, 4 lines, against a bare page of the same library', short, 10),
  ]
}
