import { Button } from '@foyer/ui/button'
import { SelectField } from '@foyer/ui/select-field'
import { TextField } from '@foyer/ui/text-field'
import { Form, useLoaderData, useSubmit } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import type { loader } from './clear-day.tsx'

/** Whose day, and which; it is shown as soon as both are known. */
export function ChooseAbsence() {
  const t = useTranslations('away')
  const { providers, providerId, today, date } = useLoaderData<typeof loader>()
  const submit = useSubmit()
  return (
    <Form
      className="mb-8 grid items-end gap-4 sm:grid-cols-[minmax(0,1fr)_12rem_auto]"
      onChange={({ currentTarget }) => currentTarget.checkValidity() && submit(currentTarget, { replace: true })}
    >
      <SelectField
        label={t('provider')}
        name="provider"
        required
        placeholder="–"
        defaultValue={providerId ?? ''}
        options={providers.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <TextField type="date" label={t('date')} name="date" required min={today} defaultValue={date} />
      <Button type="submit" variant="secondary">
        {t('show')}
      </Button>
    </Form>
  )
}
