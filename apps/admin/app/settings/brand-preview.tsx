import { contrast } from '@foyer/domain/businesses/brand-contrast'
import { useLocale, useTranslations } from 'use-intl'
import type { Typed } from './settings-form.tsx'

const isColor = (color: string | undefined): color is string => /^#[0-9a-f]{6}$/i.test(color ?? '')
const nearBlack = '#111318'
const textOn = (color: string) =>
  contrast(color, '#ffffff') >= 4.5 || contrast(color, '#ffffff') > contrast(color, nearBlack) ? '#ffffff' : nearBlack
const corners: Record<string, number> = { none: 0, small: 4, medium: 10, large: 20 }

/** A button as customers would see it. Drawn, because the page allows no styles written into it. */
export function BrandPreview({ typed }: { typed: Typed }) {
  const t = useTranslations('settings.company')
  const color = isColor(typed.color) ? typed.color : '#777777'
  return (
    <svg width="176" height="44" role="img" aria-label={t('preview')} className="shrink-0">
      <rect width="176" height="44" rx={corners[typed.radius ?? ''] ?? 10} fill={color} />
      <text x="88" y="27" textAnchor="middle" fontSize="15" fontWeight="500" fill={textOn(color)}>
        {t('previewButton')}
      </text>
    </svg>
  )
}

/** How well the text of such a button can be read, in words. */
export function useContrast(): (color: string | undefined) => string {
  const t = useTranslations('settings.company')
  const locale = useLocale()
  return (color) => {
    if (!isColor(color)) return t('colorHint')
    const ratio = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 }).format(contrast(color, textOn(color)))
    return t('readable', { ratio })
  }
}
