import type { PrintedInvoice, PrintedLine } from '../printed-invoice.ts'

type Item = Partial<PrintedLine> & { unitMinor: number }
type Options = Partial<Omit<PrintedInvoice, 'lines' | 'taxes'>> & { lines?: Item[] }

const vat = [{ name: 'VAT', percent: 20 }]

/** An invoice whose sums are right: taxes by name and rate over the lines, half up, inclusive or exclusive. */
export function makeInvoice({
  lines: items = [{ unitMinor: 6500, taxes: vat }],
  ...given
}: Options = {}): PrintedInvoice {
  const taxesIncluded = given.taxesIncluded ?? true
  const lines = items.map(makeLine)
  const taxes = sumTaxes(lines, taxesIncluded)
  const taxMinor = taxes.reduce((sum, { minor }) => sum + minor, 0)
  const amount = lines.reduce((sum, { amountMinor }) => sum + amountMinor, 0)
  const totalMinor = taxesIncluded ? amount : amount + taxMinor
  const paidMinor = given.paidMinor ?? 0
  return {
    kind: 'INVOICE',
    number: '2026-0042',
    locale: 'en',
    currency: 'EUR',
    issuedOn: '2026-11-28',
    corrects: null,
    seller: {
      name: 'Atelier Lumière',
      address: ['12 rue des Capucins', '69001 Lyon', 'France'],
      taxNumber: 'FR 40 303 265 045',
      registration: 'RCS Lyon 303 265 045',
      email: 'bonjour@lumiere.example',
      phone: '+33 4 72 00 11 22',
    },
    buyer: {
      name: 'Ada Okafor',
      address: ['8 Mill Lane', 'Cambridge CB2 1RX', 'United Kingdom'],
      taxNumber: null,
      email: 'ada@example.com',
      customerNumber: 1042,
    },
    brand: { color: '#0f766e', logo: null },
    note: 'Thank you for coming.',
    ...given,
    ...{ lines, taxes, taxesIncluded, taxMinor, totalMinor, paidMinor },
    discountMinor: lines.reduce((sum, { discountMinor }) => sum + discountMinor, 0),
    netMinor: totalMinor - taxMinor,
    dueMinor: totalMinor - paidMinor,
  }
}

function makeLine({ quantity = 1, discountMinor = 0, unitMinor, ...rest }: Item): PrintedLine {
  return {
    description: 'Portrait session',
    detail: 'Tuesday 24 November 2026, 14:30, with Sophie Martin',
    taxes: [],
    ...{ ...rest, quantity, discountMinor, unitMinor },
    amountMinor: quantity * unitMinor - discountMinor,
  }
}

function sumTaxes(lines: PrintedLine[], taxesIncluded: boolean): PrintedInvoice['taxes'] {
  const rows = new Map<string, PrintedInvoice['taxes'][number]>()
  for (const { taxes, amountMinor } of lines) {
    const rate = taxes.reduce((sum, { percent }) => sum + percent, 0)
    const base = taxesIncluded ? Math.round(amountMinor / (1 + rate / 100)) : amountMinor
    for (const { name, percent } of taxes) {
      const row = rows.get(`${name} ${percent}`) ?? { name, percent, baseMinor: 0, minor: 0 }
      row.baseMinor += base
      row.minor += Math.round((base * percent) / 100)
      rows.set(`${name} ${percent}`, row)
    }
  }
  return [...rows.values()]
}
