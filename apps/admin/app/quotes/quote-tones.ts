import type { QuoteState } from '@foyer/domain/quotes/describe-quote'
import type { BadgeProps } from '@foyer/ui/badge'

/** How a state stands out. */
export const quoteTones = {
  DRAFT: 'neutral',
  SENT: 'info',
  ACCEPTED: 'success',
  DECLINED: 'danger',
  EXPIRED: 'warn',
  WITHDRAWN: 'neutral',
} as const satisfies Record<QuoteState, BadgeProps['tone']>
