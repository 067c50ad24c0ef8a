import { SelectField } from '@foyer/ui/select-field'
import { TextField } from '@foyer/ui/text-field'
import { useTranslations } from 'use-intl'
import { useAnswer } from '../shell/answer.tsx'

export interface Known {
  givenName?: string
  familyName?: string
  email?: string | null
  phone?: string | null
  locale?: string
}

export const customerFieldNames = ['givenName', 'familyName', 'email', 'phone', 'locale'] as const

/** What staff write down of a customer. */
export function CustomerFields({
  known,
  languages,
  emailHint,
}: {
  known?: Known
  languages: readonly ('en' | 'fr')[]
  emailHint?: string
}) {
  const t = useTranslations('customers')
  const words = useTranslations('common')
  const language = useTranslations('languages')
  const { values, errorOf } = useAnswer()
  const field = (name: (typeof customerFieldNames)[number]) => ({
    name,
    defaultValue: values[name] ?? known?.[name] ?? undefined,
    error: errorOf(name),
  })
  return (
    <div className="grid gap-5 sm:grid-cols-2">
      <TextField
        label={t('givenName')}
        {...field('givenName')}
        required
        maxLength={100}
        autoComplete="off"
        data-autofocus
      />
      <TextField label={t('familyName')} {...field('familyName')} required maxLength={100} autoComplete="off" />
      <TextField
        label={t('email')}
        {...field('email')}
        type="email"
        maxLength={254}
        autoComplete="off"
        aside={words('optional')}
        hint={emailHint}
      />
      <TextField
        label={t('phone')}
        {...field('phone')}
        type="tel"
        maxLength={40}
        autoComplete="off"
        aside={words('optional')}
      />
      {languages.length > 1 ? (
        <SelectField
          label={t('language')}
          {...field('locale')}
          options={languages.map((each) => ({ value: each, label: language(each) }))}
        />
      ) : (
        <input type="hidden" name="locale" value={languages[0]} />
      )}
    </div>
  )
}
