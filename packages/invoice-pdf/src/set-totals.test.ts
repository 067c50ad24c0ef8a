import { expect, test } from 'vitest'
import { printInvoice } from './print-invoice.ts'
import type { PrintedInvoice } from './printed-invoice.ts'
import { makeInvoice } from './testing/make-invoice.ts'
import { readPdf } from './testing/read-pdf.ts'
import { samples } from './testing/sample-invoices.ts'

/** The rows of the totals: what stands on the left, with the amount beside it. */
async function totalsOf(invoice: PrintedInvoice): Promise<[string, string][]> {
  const lines = readPdf(await printInvoice(invoice)).pages.flat()
  const from = lines.findIndex(({ text, right }) => (text === 'Amount' || text === 'Montant' ? right > 530 : false))
  const rest = lines.slice(from + 1)
  return rest
    .filter(({ left }) => Math.round(left) === 330)
    .map(({ text, top }) => [text, rest.find((each) => each.right > 530 && Math.abs(each.top - top) < 2)?.text ?? ''])
}

const minor = (amount = '') => Number(amount.replace('−', '-').replace(/[^\d-]/g, ''))

test('INV-2: taxes on top: net and each rate add up to the total', async () => {
  const rows = await totalsOf(samples['taxes on top']!)
  expect(rows).toEqual([
    ['Net', '€110.00'],
    ['VAT 20% on €65.00', '€13.00'],
    ['VAT 10% on €45.00', '€4.50'],
    ['Total due', '€127.50'],
  ])
  expect(rows.slice(0, 3).reduce((sum, [, amount]) => sum + minor(amount), 0)).toBe(minor(rows.at(-1)?.[1]))
})

test('INV-2: taxes included: each rate and the rest add up to the total above them', async () => {
  const rows = await totalsOf(samples['several rates included']!)
  expect(rows.map(([label]) => label)).toEqual([
    'Total due',
    'Includes VAT 20% on €54.17',
    'Includes VAT 10% on €63.57',
    'Excluding tax',
  ])
  expect(rows.slice(1).reduce((sum, [, amount]) => sum + minor(amount), 0)).toBe(minor(rows[0]?.[1]))
})

test('INV-2: discounts are taken off before, what was paid after', async () => {
  expect(await totalsOf(samples['discounts, taxes included']!)).toEqual([
    ['Before discount', '€100.00'],
    ['Discount', '−€15.00'],
    ['Total', '€85.00'],
    ['Includes VAT 20% on €70.83', '€14.17'],
    ['Excluding tax', '€70.83'],
    ['Paid', '−€30.00'],
    ['Amount due', '€55.00'],
  ])
  expect((await totalsOf(samples['paid in full']!)).slice(-2)).toEqual([
    ['Paid', '−€65.00'],
    ['Amount due', '€0.00'],
  ])
})

test('INV-2: what was agreed afterwards may be less than nothing', async () => {
  const rows = await totalsOf(samples.discounts!)
  expect(rows.slice(0, 3)).toEqual([
    ['Before discount', '€195.00'],
    ['Discount', '−€25.00'],
    ['Net', '€170.00'],
  ])
  expect(readPdf(await printInvoice(samples.discounts!)).text).toContain('−5.00')
})

test('INV-2: a credit note says what it corrects, what was credited and what came back, in its language', async () => {
  const english = readPdf(await printInvoice(samples['credit note']!))
  expect(english.info.title).toBe('Credit note 2026-C003')
  expect(english.text).toMatch(/Corrects invoice\n2026-0042/)
  expect((await totalsOf(samples['credit note']!)).filter(([label]) => /credited|Refunded|due/.test(label))).toEqual([
    ['Total credited', '€65.00'],
    ['Refunded', '−€65.00'],
  ])
  const french = readPdf(await printInvoice(samples['credit note in French']!))
  expect(french.text).toContain('Avoir AV-2026-0007')
  expect(french.text).toMatch(/Corrige la facture\nF-2026-0099/)
  expect((await totalsOf(samples['credit note in French']!)).at(-1)).toEqual(['Reste à rembourser', '120.50 CHF'])
})

test('INV-2: currencies of no, two and three decimals', async () => {
  expect((await totalsOf(samples.yen!))[0]).toEqual(['Total due', 'JP¥38,400'])
  expect((await totalsOf(samples.dinars!)).at(-1)).toEqual(['Total due', 'KWD 14,832.822'])
  expect((await totalsOf(makeInvoice({ locale: 'fr' })))[0]).toEqual(['Total à payer', '65,00 €'])
})

test('INV-2: the business’s rates may have three decimals', async () => {
  expect((await totalsOf(samples['two taxes a line']!)).map(([label]) => label)).toContain('TVQ 9,975 % sur 246,90 $')
})
