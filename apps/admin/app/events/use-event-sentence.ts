import { formatMoney, parseMoney } from '@foyer/format/money'
import { useTranslations } from 'use-intl'
import type { Typed } from '../settings/settings-form.tsx'
import { useRegion } from '../shell/use-region.ts'
import { typedTexts } from '../texts/typed-texts.ts'
import { useText } from '../texts/use-text.ts'
import { typedPeriods } from './typed-event.ts'

/** What customers will see, said from what is typed right now. */
export function useEventSentence(languages: readonly ('en' | 'fr')[], currency: string) {
  const t = useTranslations('events')
  const region = useRegion()
  const textOf = useText(languages)
  return (typed: Typed): string => {
    const periods = typedPeriods(typed)
    const [first] = periods
    const name = textOf(typedTexts(typed, 'name', languages))
    if (!name || !first?.date) return t('sentenceOpen')
    const minor = parseMoney(typed.price ?? '', currency)
    const day = new Intl.DateTimeFormat(region, { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' })
    const values = {
      name,
      day: day.format(new Date(first.date)),
      from: first.from,
      dates: periods.length,
      places: Number(typed.capacity) || 0,
      price: Number.isNaN(minor) ? '…' : formatMoney(minor, currency, region),
    }
    return typed.published === 'on' ? t('sentence', values) : t('sentenceHidden', values)
  }
}
