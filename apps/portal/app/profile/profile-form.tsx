import { Card } from '@foyer/ui/card'
import { FormErrors } from '@foyer/ui/form-errors'
import { SelectField } from '@foyer/ui/select-field'
import { SubmitButton } from '@foyer/ui/submit-button'
import { TextField } from '@foyer/ui/text-field'
import { Form } from '@remix-run/react'
import type { ReactNode } from 'react'
import { languageName } from '../access/language-name'
import { useText } from '../messages/text'
import { fieldError, formError, type ToldRefusal } from '../refusal'
import { useBusiness } from '../use-business'
import type { ProfileData } from './update'

interface Props {
  data: ProfileData
  typed?: Record<string, string>
  refusal?: ToldRefusal
}

const fields = [
  'givenName',
  'familyName',
  'phone',
  'dateOfBirth',
  'locale',
  'timeZone',
  'address.street',
  'address.postalCode',
  'address.city',
  'address.country',
]

/** Names, how to be reached, address, language and zone; what was typed stays when something is wrong with it. */
export function ProfileForm({ data: { values, languages, zones }, typed, refusal }: Props) {
  const t = useText()
  const business = useBusiness()?.name ?? ''
  const error = formError(refusal, fields)
  const field = (name: string, stored: string | null | undefined, path = name) => ({
    id: name,
    name,
    defaultValue: typed?.[name] ?? stored ?? '',
    error: fieldError(refusal, path),
  })
  const { address } = values
  return (
    <Form method="post" className="space-y-8" key={JSON.stringify(values)}>
      {error && <FormErrors title={t('formErrors')} errors={[error]} />}
      <Group title={t('profile.you')}>
        <TextField
          {...field('givenName', values.givenName)}
          label={t('profile.givenName')}
          autoComplete="given-name"
          required
          maxLength={100}
        />
        <TextField
          {...field('familyName', values.familyName)}
          label={t('profile.familyName')}
          autoComplete="family-name"
          required
          maxLength={100}
        />
        <TextField
          label={t('profile.email')}
          hint={t('profile.emailHint')}
          type="email"
          defaultValue={values.email ?? ''}
          readOnly
        />
        <TextField
          {...field('phone', values.phone)}
          label={t('profile.phone')}
          type="tel"
          autoComplete="tel"
          maxLength={40}
        />
        <TextField
          {...field('dateOfBirth', values.dateOfBirth)}
          label={t('profile.dateOfBirth')}
          type="date"
          autoComplete="bday"
          min="1900-01-01"
        />
      </Group>
      <Group title={t('profile.address')} id="address">
        <TextField
          {...field('street', address.street, 'address.street')}
          className="sm:col-span-2"
          label={t('profile.street')}
          autoComplete="street-address"
          maxLength={200}
        />
        <TextField
          {...field('postalCode', address.postalCode, 'address.postalCode')}
          label={t('profile.postalCode')}
          autoComplete="postal-code"
          maxLength={20}
        />
        <TextField
          {...field('city', address.city, 'address.city')}
          label={t('profile.city')}
          autoComplete="address-level2"
          maxLength={200}
        />
        <TextField
          {...field('country', address.country, 'address.country')}
          label={t('profile.country')}
          autoComplete="country-name"
          maxLength={60}
        />
      </Group>
      <Group title={t('profile.preferences')}>
        {languages.length > 1 ? (
          <SelectField
            {...field('locale', values.locale)}
            label={t('profile.language')}
            options={languages.map((language) => ({ value: language, label: languageName(language) }))}
          />
        ) : (
          <input type="hidden" name="locale" value={languages[0]} />
        )}
        <SelectField
          {...field('timeZone', values.timeZone)}
          label={t('profile.timeZone')}
          hint={t('profile.timeZoneHint')}
          options={[
            { value: '', label: t('profile.timeZoneDefault', { business }) },
            ...zones.map((zone) => ({ value: zone, label: zone.replaceAll('_', ' ') })),
          ]}
        />
      </Group>
      <SubmitButton size="lg" className="max-sm:w-full">
        {t('profile.save')}
      </SubmitButton>
    </Form>
  )
}

function Group({ title, id, children }: { title: string; id?: string; children: ReactNode }) {
  return (
    <fieldset id={id}>
      <legend className="mb-3 font-semibold text-lg">{title}</legend>
      <Card padding="lg">
        <div className="grid gap-5 sm:grid-cols-2">{children}</div>
      </Card>
    </fieldset>
  )
}
