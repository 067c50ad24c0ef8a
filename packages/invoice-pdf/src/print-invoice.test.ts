import { formatFigures } from '@foyer/format/money'
import { regionalLocale } from '@foyer/format/region'
import { describe, expect, test } from 'vitest'
import { printInvoice } from './print-invoice.ts'
import { makeInvoice } from './testing/make-invoice.ts'
import { findTags, readPdf } from './testing/read-pdf.ts'
import { samples } from './testing/sample-invoices.ts'

const read = async (invoice = makeInvoice()) => readPdf(await printInvoice(invoice))
const spaces = (text: string) => text.replace(/\s/gu, ' ')

describe.each(Object.entries(samples))('INV-1: printed, %s', (_, invoice) => {
  test('is a sound PDF: nothing to repair, its faces in it, every mark in the structure or an artifact', async () => {
    const found = await read(invoice)
    expect(found.wasRepaired).toBe(false)
    expect(found.isMarked).toBe(true)
    expect(found.untagged).toEqual([])
    expect(found.fontFiles).toBeGreaterThanOrEqual(2)
    expect(found.metadata).toContain('<pdfuaid:part>1</pdfuaid:part>')
  })

  test('says each amount, as text', async () => {
    const { text } = await read(invoice)
    const language = /^(en|fr)/.test(invoice.locale) ? invoice.locale : 'en'
    const write = (minor: number) =>
      spaces(formatFigures(Math.abs(minor), invoice.currency, regionalLocale(language, invoice.currency)))
    const amounts = [
      ...invoice.lines.flatMap(({ unitMinor, discountMinor, amountMinor }) => [unitMinor, discountMinor, amountMinor]),
      ...invoice.taxes.flatMap(({ baseMinor, minor }) => [baseMinor, minor]),
      ...[invoice.totalMinor, invoice.paidMinor, invoice.discountMinor],
    ]
    for (const amount of amounts.filter((each) => each !== 0)) expect(text).toContain(write(amount))
  })

  test('stays between the margins', async () => {
    for (const line of (await read(invoice)).pages.flat()) {
      expect(line.left, line.text).toBeGreaterThan(56)
      expect(line.right, line.text).toBeLessThan(540)
      expect(line.bottom, line.text).toBeLessThan(800)
    }
  })

  test('has the same bytes each time, whatever was printed before', async () => {
    const first = await printInvoice(invoice)
    await printInvoice(samples['other scripts']!)
    expect(Buffer.from(await printInvoice(invoice)).equals(Buffer.from(first))).toBe(true)
  })
})

test('INV-1: there are twenty of them', () => expect(Object.keys(samples)).toHaveLength(20))

test('INV-1: another amount makes other bytes', async () => {
  const one = await printInvoice(makeInvoice())
  const other = await printInvoice(makeInvoice({ lines: [{ unitMinor: 6501 }] }))
  expect(Buffer.from(one).equals(Buffer.from(other))).toBe(false)
})

test('INV-1: a cut file would be found', async () => {
  const bytes = await printInvoice(makeInvoice())
  expect(readPdf(bytes.subarray(0, bytes.length - 200)).wasRepaired).toBe(true)
})

test('INV-1: title, author, language and date of issue are told', async () => {
  const { info, lang } = await read(makeInvoice({ locale: 'fr-CH', number: 'F-7', issuedOn: '2026-02-03' }))
  expect(info).toEqual({ title: 'Facture F-7', author: 'Atelier Lumière', created: 'D:20260203000000Z' })
  expect(lang).toBe('fr-CH')
})

test('INV-1: names stand in the metadata as text, whatever signs they have', async () => {
  const seller = { ...makeInvoice().seller, name: 'Ψαρρά & <Söhne>' }
  const { info, metadata } = await read(makeInvoice({ seller, number: '<7>' }))
  expect(info).toMatchObject({ title: 'Invoice <7>', author: 'Ψαρρά & <Söhne>' })
  expect(metadata).toContain('>Invoice &lt;7&gt;</rdf:li>')
  expect(metadata).toContain('<rdf:li>Ψαρρά &amp; &lt;Söhne&gt;</rdf:li>')
})

test('INV-1: one heading, tables with headings of columns and rows, paragraphs', async () => {
  const found = await read(samples.discounts)
  expect(found.tags.tag).toBe('Document')
  expect(found.tags.children.slice(0, 2).map(({ tag }) => tag)).toEqual(['H1', 'P'])
  expect(findTags(found, 'H1')).toHaveLength(1)
  const [lines, totals] = findTags(found, 'Table')
  expect(lines?.children.map(({ tag }) => tag)).toEqual(['THead', 'TBody'])
  expect(lines?.children[0]?.children[0]?.children.map(({ scope }) => scope)).toEqual(Array(6).fill('Column'))
  for (const row of lines?.children[1]?.children ?? []) expect(row.children).toHaveLength(6)
  for (const row of totals?.children[0]?.children ?? [])
    expect(row.children.map(({ tag, scope }) => [tag, scope])).toEqual([
      ['TH', 'Row'],
      ['TD', undefined],
    ])
})

test('INV-1: what the business wrote in a language without words here is marked as such', async () => {
  const found = await read(makeInvoice({ locale: 'de', note: 'Vielen Dank.' }))
  expect(found.text).toContain('Billed to')
  expect(found.lang).toBe('en-GB')
  expect(findTags(found, 'P').filter(({ lang }) => lang === 'de')).toHaveLength(1)
  expect(findTags(found, 'TD')[0]?.lang).toBe('de')
})

test('INV-1: names in Greek, Cyrillic, Hebrew and Arabic, and signs that no face has, are found as they were written', async () => {
  const { text } = await read(samples['other scripts'])
  for (const said of [
    'Ιατρείο Αθηνά Ψαρρά',
    'Щукина Ольга Їжакевич',
    'נוריאל כהן',
    'مكتب البريد',
    '東京都',
    '😀',
    'Dvořák',
    '₿',
  ])
    expect(text).toContain(said)
})

test('INV-1: an invoice of nothing is printed too', async () => {
  const buyer = { ...makeInvoice().buyer, name: '', address: [] }
  expect((await read(makeInvoice({ lines: [], note: '', buyer }))).text).toContain('€0.00')
})

test('INV-1: text is text, whatever it looks like', async () => {
  const { text, info, actions } = await read(samples['hostile text'])
  expect(info.title).toBe('Invoice ) /JS (app.alert(1)) <script>')
  expect(text).toContain('<img src=http://127.0.0.1:9/x>')
  expect(text).toContain('%PDF-1.4 endobj')
  expect(actions).toBe(0)
})
