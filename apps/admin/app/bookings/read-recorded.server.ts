import type { refundMethods } from '@foyer/domain/bookings/payment-methods'
import { parseMoney } from '@foyer/format/money'
import { text, ticked } from '../edge/submit.server.ts'

/** What the form says of money that moved outside of Foyer. */
export const readRecorded = <Method extends (typeof refundMethods)[number]>(form: FormData, currency: string) => ({
  key: text(form, 'key'),
  amountMinor: parseMoney(text(form, 'amount'), currency),
  method: text(form, 'method') as Method,
  receipt: ticked(form, 'receipt'),
})
