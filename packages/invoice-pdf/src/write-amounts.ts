import { formatFigures, formatMoney } from '@foyer/format/money'
import { formatPercent } from '@foyer/format/percent'
import type { Sheet } from './sheet.ts'

const withMinus = (minor: number, write: (minor: number) => string) => (minor < 0 ? `−${write(-minor)}` : write(minor))

/** The figures of an amount, without the currency, with a true minus sign. */
export const figures = ({ invoice, locale }: Sheet, minor: number): string =>
  withMinus(minor, (positive) => formatFigures(positive, invoice.currency, locale))

/** An amount with its currency, with a true minus sign. */
export const money = ({ invoice, locale }: Sheet, minor: number): string =>
  withMinus(minor, (positive) => formatMoney(positive, invoice.currency, locale))

/** "VAT 8.1%" */
export const taxName = ({ locale }: Sheet, { name, percent }: { name: string; percent: number }): string =>
  `${name} ${formatPercent(percent, locale)}`
