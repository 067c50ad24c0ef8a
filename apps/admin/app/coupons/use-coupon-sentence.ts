import { parseMoney } from '@foyer/format/money'
import { useTranslations } from 'use-intl'
import type { Typed } from '../settings/settings-form.tsx'
import { useCouponWords } from './coupon-words.ts'
import { tickedOf } from './typed-coupon.ts'

/** "SPRING takes 10% off any booking, for everybody, until 31 May 2027." */
export function useCouponSentence(currency: string) {
  const t = useTranslations('coupons')
  const { gives, days } = useCouponWords(currency)
  const what = (typed: Typed) => {
    const hasEvents = typed.forEvents === 'on'
    if (typed.allServices === 'on') return t(hasEvents ? 'sentenceWhat.all' : 'sentenceWhat.services')
    const count = tickedOf(typed, 'service').length
    if (!count) return t(hasEvents ? 'sentenceWhat.events' : 'sentenceWhat.nothing')
    return t(hasEvents ? 'sentenceWhat.givenEvents' : 'sentenceWhat.given', { count })
  }
  return (typed: Typed): string => {
    const code = typed.couponCode?.trim().toUpperCase() ?? ''
    if (typed.active !== 'on') return t('sentenceOff', { code })
    const written = typed['gives.value'] ?? ''
    const isFixed = typed['gives.kind'] === 'FIXED'
    const value = isFixed ? parseMoney(written, currency) : Number(written.trim().replace(',', '.'))
    if (!code || !(value > 0)) return t('sentenceEmpty')
    const whom =
      typed.allCustomers === 'on'
        ? t('sentenceWhom.everybody')
        : t('sentenceWhom.given', { count: tickedOf(typed, 'customer').length })
    const said = { code, gives: gives(isFixed ? 'FIXED' : 'PERCENT', value), what: what(typed), whom }
    const [from, until] = [typed.validFrom || null, typed.validUntil || null]
    return from || until ? t('sentenceDays', { ...said, days: days(from, until) }) : t('sentence', said)
  }
}
