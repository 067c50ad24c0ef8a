import type { Deposit, Fee, Rung, Tax } from '@foyer/domain/prices/terms'
import { formatMoney } from '@foyer/format/money'
import { formatPercent } from '@foyer/format/percent'
import { useLocale, useTranslations } from 'use-intl'
import { spellMinutes } from '../settings/duration-field.tsx'
import { useRegion } from '../shell/use-region.ts'

const isWhole = ({ value }: { value: number }) => Number.isFinite(value)

/** Taxes, deposits and fees in words, as customers would be told. Lines that are not finished yet are left out. */
export function useTermWords(currency: string) {
  const t = useTranslations('terms')
  const locale = useLocale()
  const region = useRegion()
  const list = new Intl.ListFormat(locale, { type: 'conjunction' })
  const percentOf = (value: number) => formatPercent(value, locale)

  const fee = (each: Fee): string => {
    if (each.kind === 'NONE' || !isWhole(each) || each.value === 0) return t('nothing')
    if (each.kind === 'FIXED') return formatMoney(each.value, currency, region)
    return each.value >= 100 ? t('everything') : t('share', { percent: percentOf(each.value) })
  }

  const ladder = (rungs: readonly Rung[]): string => {
    const whole = rungs.filter(({ withinHours }) => withinHours > 0)
    const [first, ...others] = whole.map((rung) => ({
      time: spellMinutes(rung.withinHours * 60, locale),
      fee: fee(rung.fee),
    }))
    if (!first) return t('free')
    return `${[t('firstRung', first), ...others.map((rung) => t('nextRung', rung))].join(t('between'))}.`
  }

  const taxes = (all: readonly Tax[], included: boolean): string => {
    const named = all
      .filter(({ name, percent }) => name && Number.isFinite(percent))
      .map(({ name, percent }) => t('tax', { name, percent: percentOf(percent) }))
    if (!named.length) return t('noTax')
    return t(included ? 'included' : 'added', { taxes: list.format(named) })
  }

  const deposit = (each: Deposit): string => {
    if (each.kind === 'NONE' || !isWhole(each) || each.value === 0) return t('noDeposit')
    if (each.kind === 'PERCENT') return t('depositShare', { percent: percentOf(each.value) })
    const amount = formatMoney(each.value, currency, region)
    return t(each.perPerson ? 'depositEach' : 'depositFixed', { amount })
  }

  return { fee, ladder, taxes, deposit }
}
