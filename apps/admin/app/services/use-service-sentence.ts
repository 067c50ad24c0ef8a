import { formatMinutes } from '@foyer/format/durations'
import { formatMoney, parseMoney } from '@foyer/format/money'
import { useLocale, useTranslations } from 'use-intl'
import { typedMinutes } from '../settings/duration-field.tsx'
import type { Typed } from '../settings/settings-form.tsx'
import { useRegion } from '../shell/use-region.ts'
import { typedTexts } from '../texts/typed-texts.ts'
import { useText } from '../texts/use-text.ts'

/** "Customers see: Deep tissue massage, 60 min, €65.00, with Jonas Keller." */
export function useServiceSentence(languages: readonly ('en' | 'fr')[], currency: string) {
  const t = useTranslations('services')
  const locale = useLocale()
  const region = useRegion()
  const textOf = useText(languages)
  return (typed: Typed, providers: string[], isActive: boolean): string => {
    const name = textOf(typedTexts(typed, 'name', languages)) || '…'
    const duration = formatMinutes(typedMinutes(typed, 'durationMinutes') ?? 0, region)
    const minor = parseMoney(typed.price ?? '', currency)
    const price = minor > 0 ? formatMoney(minor, currency, region) : t('free')
    if (!isActive) return t('sentenceOff', { name })
    if (!providers.length) return t('sentenceNobody', { name, duration, price })
    const list = new Intl.ListFormat(locale, { type: 'disjunction' }).format(providers)
    return t('sentence', { name, duration, price, providers: list })
  }
}
