import { expect, test } from 'vitest'
import { printInvoice } from './print-invoice.ts'
import { makeInvoice } from './testing/make-invoice.ts'
import { readPdf } from './testing/read-pdf.ts'
import { samples } from './testing/sample-invoices.ts'

const pagesOf = async (invoice = makeInvoice()) =>
  readPdf(await printInvoice(invoice)).pages.map((lines) => lines.map(({ text }) => text))

/** As many lines as that, each with a detail of three lines. */
const withLines = (count: number) =>
  makeInvoice({
    lines: Array.from({ length: count }, (_, place) => ({
      description: `Visit ${place}.`,
      detail: `first ${place}.\nsecond ${place}.\nlast ${place}.`,
      unitMinor: 1000 + place,
    })),
    note: null,
  })

test('INV-1: the heading of the table stands on each page that has lines, the number of the page where there are more than one', async () => {
  const pages = await pagesOf(samples['two pages'])
  expect(pages).toHaveLength(2)
  for (const [place, page] of pages.entries()) {
    expect(page).toEqual(expect.arrayContaining(['Description', 'Qty', 'Unit price', 'Amount', `${place + 1} / 2`]))
    expect(page.includes('Invoice 2026-0042, Atelier Lumière')).toBe(place === 1)
  }
  expect((await pagesOf()).flat().join()).not.toMatch(/1 \/ 1/)
})

test('INV-1: whatever their number, no line is torn from its detail, totals stay together with the last line, no heading stands alone', async () => {
  for (let count = 1; count <= 24; count++) {
    const pages = await pagesOf(withLines(count))
    const pageOf = (said: string) => pages.findIndex((page) => page.includes(said))
    for (let place = 0; place < count; place++) {
      const found = [`Visit ${place}.`, `first ${place}.`, `last ${place}.`].map(pageOf)
      expect(found[0]).toBeGreaterThanOrEqual(0)
      expect(new Set(found).size, `line ${place} of ${count}`).toBe(1)
    }
    expect(pageOf('Total due'), `of ${count}`).toBe(pageOf(`Visit ${count - 1}.`))
    for (const page of pages.filter((each) => each.includes('Description')))
      expect(page.some((text) => text.startsWith('Visit '))).toBe(true)
  }
})

test('INV-1: a line longer than a page goes on over the next, with all that it says', async () => {
  const pages = await pagesOf(samples['a line longer than a page'])
  const said = pages
    .flat()
    .join(' ')
    .match(/All that was agreed\./g)
  expect(said).toHaveLength(500)
  expect(pages.length).toBeGreaterThan(2)
})

test('INV-1: figures end at one edge, and a column stands only where there is something in it', async () => {
  const [lines = []] = readPdf(await printInvoice(samples['taxes on top']!)).pages
  const amounts = lines.filter(({ text }) => ['Amount', '65.00', '45.00', '€110.00'].includes(text))
  const edges = amounts.map(({ right }) => right).filter((right) => right > 500)
  expect(edges).toHaveLength(4)
  expect(Math.max(...edges) - Math.min(...edges)).toBeLessThanOrEqual(1)
  expect(lines.map(({ text }) => text)).not.toContain('Discount')
  expect((await pagesOf(samples['without taxes'])).flat()).not.toContain('Tax')
})

test('INV-1: a note runs over as many pages as it takes', async () => {
  const pages = await pagesOf(samples['many pages'])
  expect(
    pages
      .flat()
      .join(' ')
      .match(/Paragraph \d+ of the terms/g),
  ).toHaveLength(40)
})
