import type { InvoiceState } from '@foyer/domain/invoices/describe-invoice'
import type { BadgeProps } from '@foyer/ui/badge'

/** How a state stands out. */
export const invoiceTones = {
  PAID: 'success',
  DUE: 'warn',
  CREDITED: 'neutral',
  CREDIT_NOTE: 'neutral',
} as const satisfies Record<InvoiceState, BadgeProps['tone']>
