import { TextArea } from '@foyer/ui/text-area'
import { TextField } from '@foyer/ui/text-field'
import { useTranslations } from 'use-intl'
import type { Typed } from '../settings/settings-form.tsx'

interface LanguageFieldsProps {
  label: string
  name: string
  stored: Typed
  languages: readonly ('en' | 'fr')[]
  maxLength: number
  /** Lines; one is a plain field. */
  rows?: number
  /** Asks for the first language, which the others fall back to. */
  required?: boolean
  hint?: string
  errorOf: (name: string) => string | undefined
  autoFocus?: boolean
}

/** One text in each language of the business, side by side where there is room. */
export function LanguageFields({
  label,
  name,
  stored,
  languages,
  maxLength,
  rows = 1,
  required = false,
  hint,
  errorOf,
  autoFocus,
}: LanguageFieldsProps) {
  const t = useTranslations('texts')
  const language = useTranslations('languages')
  const words = useTranslations('common')
  return (
    <div className={languages.length > 1 ? 'grid items-start gap-5 sm:grid-cols-2' : undefined}>
      {languages.map((each, place) => {
        const field = {
          label: languages.length > 1 ? t('in', { label, language: language(each) }) : label,
          name: `${name}.${each}`,
          lang: each,
          maxLength,
          defaultValue: stored[`${name}.${each}`],
          error: errorOf(`${name}.${each}`),
          required: required && place === 0,
          aside: required && place === 0 ? undefined : words('optional'),
          hint: place === 0 ? hint : undefined,
          autoComplete: 'off',
          'data-autofocus': autoFocus && place === 0 ? '' : undefined,
        }
        return rows > 1 ? <TextArea key={each} {...field} rows={rows} /> : <TextField key={each} {...field} />
      })}
    </div>
  )
}
