import type { PrintedInvoice } from '../printed-invoice.ts'
import { makeInvoice } from './make-invoice.ts'

const vat20 = [{ name: 'VAT', percent: 20 }]
const vat10 = [{ name: 'VAT', percent: 10 }]
const tva = [{ name: 'TVA', percent: 8.1 }]
const quebec = [
  { name: 'TPS', percent: 5 },
  { name: 'TVQ', percent: 9.975 },
]
const seller = makeInvoice().seller
const buyer = makeInvoice().buyer
const longName = `Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft${'mitbeschränkterHaftung'.repeat(2)}`
const swiss = {
  locale: 'fr-CH',
  currency: 'CHF',
  seller: {
    ...seller,
    name: 'Cabinet du Lac SA',
    address: ['Quai du Mont-Blanc 7', '1201 Genève'],
    taxNumber: 'CHE-123.456.789 TVA',
    registration: null,
  },
  buyer: { ...buyer, name: 'Zoé Müller-Ançay', address: ['Chemin de l’Été 3', '1260 Nyon'] },
  note: 'Payable à 30 jours, sans escompte.\n\nMerci de votre confiance.',
}
const many = (count: number) =>
  Array.from({ length: count }, (_, place) => ({
    description: `Treatment ${place + 1}`,
    detail:
      place % 3 === 0
        ? `Monday ${(place % 28) + 1} June 2026, 09:00, with Sophie Martin at the practice in the old town`
        : null,
    quantity: (place % 4) + 1,
    unitMinor: 1999 + place * 137,
    discountMinor: place % 5 === 0 ? 250 : 0,
    taxes: place % 2 ? vat20 : vat10,
  }))

/** Twenty invoices that differ in all an invoice may differ in. */
export const samples: Record<string, PrintedInvoice> = {
  plain: makeInvoice(),
  'without taxes': makeInvoice({ lines: [{ unitMinor: 4200, taxes: [] }], note: null }),
  'taxes on top': makeInvoice({
    taxesIncluded: false,
    lines: [
      { unitMinor: 6500, taxes: vat20 },
      { unitMinor: 1500, quantity: 3, taxes: vat10 },
    ],
  }),
  'several rates included': makeInvoice({
    lines: [
      { unitMinor: 6500, taxes: vat20 },
      { unitMinor: 999, quantity: 7, taxes: vat10 },
    ],
  }),
  'two taxes a line': makeInvoice({
    locale: 'fr',
    currency: 'CAD',
    taxesIncluded: false,
    lines: [{ unitMinor: 12_345, quantity: 2, taxes: quebec }],
  }),
  discounts: makeInvoice({
    taxesIncluded: false,
    lines: [
      { unitMinor: 10_000, discountMinor: 1500, taxes: vat20 },
      { unitMinor: 2500, quantity: 4, discountMinor: 1000, taxes: vat20 },
      { description: 'Agreed afterwards', detail: null, unitMinor: -500, taxes: [] },
    ],
  }),
  'discounts, taxes included': makeInvoice({
    paidMinor: 3000,
    lines: [{ unitMinor: 10_000, discountMinor: 1500, taxes: vat20 }],
  }),
  'paid in full': makeInvoice({ paidMinor: 6500, lines: [{ unitMinor: 6500, taxes: vat20 }] }),
  'credit note': makeInvoice({ kind: 'CREDIT_NOTE', number: '2026-C003', corrects: '2026-0042', paidMinor: 6500 }),
  'credit note in French': makeInvoice({
    ...swiss,
    kind: 'CREDIT_NOTE',
    number: 'AV-2026-0007',
    corrects: 'F-2026-0099',
    lines: [{ unitMinor: 12_050, taxes: tva }],
  }),
  French: makeInvoice({
    ...swiss,
    number: 'F-2026-0099',
    lines: [
      {
        description: 'Séance de physiothérapie',
        detail: 'mardi 24 novembre 2026, 14 h 30, avec Hélène Dubœuf',
        unitMinor: 1_234_550,
        quantity: 2,
        taxes: tva,
      },
    ],
  }),
  'French of France': makeInvoice({
    locale: 'fr',
    lines: [{ unitMinor: 123_456, quantity: 9, taxes: [{ name: 'TVA', percent: 5.5 }] }],
  }),
  yen: makeInvoice({
    currency: 'JPY',
    lines: [{ unitMinor: 12_800, quantity: 3, taxes: [{ name: '消費税', percent: 10 }] }],
  }),
  dinars: makeInvoice({
    currency: 'KWD',
    taxesIncluded: false,
    lines: [{ unitMinor: 1_234_567, quantity: 12, discountMinor: 500, taxes: [{ name: 'Levy', percent: 0.125 }] }],
  }),
  'longest names': makeInvoice({
    number: `2026-${'0'.repeat(60)}42`,
    seller: { ...seller, name: longName, address: [longName, '1010 Wien'] },
    buyer: { ...buyer, name: longName, address: ['x'.repeat(150)], taxNumber: 'ATU'.repeat(30) },
    lines: [
      {
        description: longName,
        detail: 'y'.repeat(300),
        unitMinor: 999_999_999,
        quantity: 99,
        taxes: [{ name: longName, percent: 20 }],
      },
    ],
  }),
  'other scripts': makeInvoice({
    locale: 'de',
    seller: { ...seller, name: 'Ιατρείο Αθηνά Ψαρρά' },
    buyer: {
      ...buyer,
      name: 'Щукина Ольга Їжакевич',
      address: ['ул. Ленина, 5', 'נוריאל כהן', 'مكتب البريد', '東京都'],
    },
    note: 'Vielen Dank für Ihren Besuch! Smile 😀, Dvořák, Łódź, İstanbul, ₪, ₿, ✓.',
  }),
  'two pages': makeInvoice({ lines: many(24), taxesIncluded: false }),
  'many pages': makeInvoice({
    lines: many(90),
    note: Array.from(
      { length: 40 },
      (_, place) => `Paragraph ${place} of the terms. ${'They are long and have to be read. '.repeat(8)}`,
    ).join('\n\n'),
  }),
  'a line longer than a page': makeInvoice({
    lines: [{ unitMinor: 100 }, { unitMinor: 6500, detail: 'All that was agreed. '.repeat(500) }, { unitMinor: 200 }],
  }),
  'hostile text': makeInvoice({
    number: ') /JS (app.alert(1)) <script>',
    buyer: {
      ...buyer,
      name: '<img src=http://127.0.0.1:9/x>\u0000\u202e\ud800(((\\',
      address: ['', ' ', '%PDF-1.4 endobj'],
    },
    lines: [{ description: '', detail: '', unitMinor: 0, quantity: 0 }],
  }),
}
