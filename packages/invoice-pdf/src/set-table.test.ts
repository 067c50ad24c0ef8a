import { expect, test } from 'vitest'
import { printInvoice } from './print-invoice.ts'
import { makeInvoice } from './testing/make-invoice.ts'
import { readPdf } from './testing/read-pdf.ts'
import { samples } from './testing/sample-invoices.ts'

const pagesOf = async (invoice = makeInvoice()) =>
  readPdf(await printInvoice(invoice)).pages.map((lines) => lines.map(({ text }) => text))

/** As many lines as that, each with a detail of three lines, below an address of so many. */
const withLines = (count: number, address: number) =>
  makeInvoice({
    lines: Array.from({ length: count }, (_, place) => ({
      description: `Visit ${place}.`,
      detail: `first ${place}.\nsecond ${place}.\nlast ${place}.`,
      unitMinor: 1000 + place,
    })),
    buyer: { ...makeInvoice().buyer, address: Array.from({ length: address }, (_, place) => `Floor ${place}`) },
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

test.each([1, 4, 5, 6, 7, 8, 16, 17, 18])(
  'INV-1: no line is torn from its detail, totals stay with the last line, wherever the pages of %i lines end',
  async (count) => {
    for (let address = 0; address < 6; address++) {
      const pages = await pagesOf(withLines(count, address))
      const pageOf = (said: string) => pages.findIndex((page) => page.includes(said))
      for (let place = 0; place < count; place++) {
        const found = [`Visit ${place}.`, `first ${place}.`, `last ${place}.`].map(pageOf)
        expect(found[0]).toBeGreaterThanOrEqual(0)
        expect(new Set(found).size, `line ${place} of ${count}`).toBe(1)
      }
      expect(pageOf('Total due'), `below ${address}`).toBe(pageOf(`Visit ${count - 1}.`))
    }
  },
)

test('INV-1: no heading stands alone at the end of a page', async () => {
  for (const length of [20, 30, 40, 50]) {
    const detail = Array.from({ length }, (_, place) => `part ${place}.`).join('\n')
    const pages = await pagesOf(makeInvoice({ lines: [{ unitMinor: 100, description: 'Visit', detail }] }))
    const headed = pages.findIndex((page) => page.includes('Description'))
    expect(pages[headed], `${length}`).toEqual(expect.arrayContaining(['Visit', 'part 0.', `part ${length - 1}.`]))
  }
})

test('INV-1: totals that have no room beside a long line stand together on the next page', async () => {
  for (let length = 26; length < 50; length++) {
    const detail = Array.from({ length }, (_, place) => `part ${place}.`).join('\n')
    const invoice = makeInvoice({
      lines: [{ unitMinor: 6500, detail, taxes: [{ name: 'VAT', percent: 20 }] }],
      note: null,
    })
    const { pages } = readPdf(await printInvoice(invoice))
    const totals = pages.map((page) => page.filter(({ text }) => /^(Total due|Includes VAT|Excluding tax)/.test(text)))
    expect(totals.filter(({ length: found }) => found > 0).map(({ length: found }) => found)).toEqual([3])
    expect(Math.max(...totals.flat().map(({ bottom }) => bottom)), `${length}`).toBeLessThan(765)
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
