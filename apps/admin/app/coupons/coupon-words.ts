import type { CouponState } from '@foyer/domain/coupons/state'
import { formatShortDate } from '@foyer/format/dates'
import { formatMoney } from '@foyer/format/money'
import { formatPercent } from '@foyer/format/percent'
import type { Tone } from '@foyer/ui/badge'
import { useTranslations } from 'use-intl'
import { useRegion } from '../shell/use-region.ts'

export const tones: Record<CouponState, Tone> = {
  on: 'success',
  off: 'neutral',
  soon: 'info',
  ended: 'neutral',
  usedUp: 'warn',
}

/** What a coupon takes off and when it may be used, in a few words. */
export function useCouponWords(currency: string) {
  const t = useTranslations('coupons')
  const locale = useRegion()
  return {
    gives(kind: 'PERCENT' | 'FIXED', value: number): string {
      if (kind === 'FIXED') return t('gives.fixed', { amount: formatMoney(value, currency, locale) })
      return t('gives.percent', { percent: formatPercent(value, locale) })
    },
    days(validFrom: string | null, validUntil: string | null): string {
      const [from, until] = [
        validFrom && formatShortDate(validFrom, locale),
        validUntil && formatShortDate(validUntil, locale),
      ]
      if (from && until) return t('span', { from, until })
      if (from) return t('since', { from })
      return until ? t('to', { until }) : t('always')
    },
  }
}
