/** Who sells or buys: a name, the lines of the address as an envelope has them, and how to reach them. */
interface Party {
  name: string
  address: string[]
  taxNumber: string | null
  email: string | null
}

export interface PrintedSeller extends Party {
  /** Number in a register of companies. */
  registration: string | null
  phone: string | null
}

export interface PrintedBuyer extends Party {
  /** The customer's number at this business: 1042. */
  customerNumber: number
}

export interface PrintedLine {
  description: string
  /** When the appointment takes place, with whom; may be long. */
  detail: string | null
  quantity: number
  unitMinor: number
  discountMinor: number
  taxes: { name: string; percent: number }[]
  /** As it stands in the column: quantity × unit − discount. */
  amountMinor: number
}

/**
 * All that an invoice or a credit note says, as it was issued (INV-2). Amounts are whole numbers of minor units of the currency, those of a credit note
 * positive too; a percentage may have three decimals; dates are calendar dates, "2026-11-28".
 */
export interface PrintedInvoice {
  kind: 'INVOICE' | 'CREDIT_NOTE'
  number: string
  /** "en", "fr" or another the business writes in, with or without a region ("fr-CH"). Words exist for en and fr; others are printed in English. */
  locale: string
  /** ISO 4217, of 0, 2 or 3 decimals. */
  currency: string
  issuedOn: string
  /** Number of the invoice that this credit note corrects. */
  corrects: string | null
  seller: PrintedSeller
  buyer: PrintedBuyer
  /** The colour as "#rrggbb", the logo as it was uploaded: PNG, JPEG or WebP. */
  brand: { color: string; logo: Uint8Array | null }
  lines: PrintedLine[]
  /** Whether the amounts of the lines include the taxes. */
  taxesIncluded: boolean
  /** One row for each name and rate. */
  taxes: { name: string; percent: number; baseMinor: number; minor: number }[]
  /** What the discounts of the lines come to. */
  discountMinor: number
  netMinor: number
  taxMinor: number
  totalMinor: number
  paidMinor: number
  dueMinor: number
  /** The business's own words: how to pay, thanks, legal notice. */
  note: string | null
}
