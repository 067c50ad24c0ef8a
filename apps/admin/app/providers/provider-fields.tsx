import { SelectField } from '@foyer/ui/select-field'
import { TextField } from '@foyer/ui/text-field'
import { useTranslations } from 'use-intl'
import type { Typed } from '../settings/settings-form.tsx'
import { LanguageFields } from '../texts/language-fields.tsx'

interface ProviderFieldsProps {
  stored: Typed
  languages: readonly ('en' | 'fr')[]
  errorOf: (name: string) => string | undefined
}

const locales = ['en', 'fr'] as const
export const providerFieldNames = ['name', 'title', 'email', 'locale', 'staffId'] as const

/** Who somebody is, as customers see it, and where their messages go. */
export function ProviderFields({ stored, languages, errorOf }: ProviderFieldsProps) {
  const t = useTranslations('providers')
  const language = useTranslations('languages')
  const words = useTranslations('common')
  return (
    <>
      <TextField
        label={t('name')}
        name="name"
        required
        maxLength={100}
        autoComplete="off"
        data-autofocus=""
        defaultValue={stored.name}
        error={errorOf('name')}
      />
      <LanguageFields
        label={t('jobTitle')}
        name="title"
        stored={stored}
        languages={languages}
        maxLength={100}
        hint={t('jobTitleHint')}
        errorOf={errorOf}
      />
      <div className="grid items-start gap-5 sm:grid-cols-2">
        <TextField
          label={t('email')}
          name="email"
          type="email"
          maxLength={254}
          autoComplete="off"
          aside={words('optional')}
          hint={t('emailHint')}
          defaultValue={stored.email}
          error={errorOf('email')}
        />
        <SelectField
          label={t('language')}
          name="locale"
          defaultValue={stored.locale}
          options={locales.map((each) => ({ value: each, label: language(each) }))}
          error={errorOf('locale')}
        />
      </div>
    </>
  )
}
