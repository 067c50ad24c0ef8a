import type { Brand } from './brand.ts'
import type { Messages } from './messages/en.ts'
import type { Values } from './placeholders.ts'
import type { Audience } from './template.ts'

/** Everything a message depends on beside its facts. */
export interface Setting {
  audience: Audience
  words: Messages
  brand: Brand
}

export interface Row {
  name: string
  value: string
  /** What the value was before it changed. */
  before?: string
  /** A quieter second line. */
  more?: string
  link?: string
}

/** The time of a booking as the card shows it. */
export interface CardTime {
  block: { weekday: string; day: string; month: string }
  day: string
  span: string
  duration: string
  /** The same time on the other clock (PAN-3). */
  beside?: string
  /** The time that no longer holds. */
  before?: string
  canceled: boolean
}

export interface Card {
  time?: CardTime
  rows: Row[]
  /** Sentences under the rows. */
  notes?: string[]
}

/** A message before it is HTML or text. */
export interface Composition {
  /** First line, a text with placeholders. */
  fact: string
  /** What an inbox shows after the subject, a text with placeholders. */
  preheader: string
  values: Values
  action?: { label: string; url: string }
  code?: string
  card?: Card
  /** True when contact details stand where the button would (ACC-11). */
  contact: boolean
}

/** The values every message knows. */
export function companyValues({ brand }: Setting): Values {
  return {
    company_name: brand.name,
    company_address: brand.address,
    company_phone: brand.phone,
    company_email: brand.email,
  }
}
