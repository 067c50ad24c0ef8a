import { FilterBar } from '@foyer/ui/filter-bar'
import { SelectField } from '@foyer/ui/select-field'
import { useLoaderData, useSearchParams } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import { paths } from '../paths.ts'
import { filterNames } from './filters.ts'
import type { loader } from './move.tsx'

/** With whom; where there is only one, nothing to choose. */
export function ChooseProvider() {
  const t = useTranslations('bookings')
  const { booking, free } = useLoaderData<typeof loader>()
  const [search] = useSearchParams()
  if (free.providers.length < 2) return null
  const kept = filterNames.filter((name) => search.get(name))
  return (
    <FilterBar label={t('provider')} submitLabel={t('choose')} action={paths.moveBooking(booking.id)}>
      {kept.map((name) => (
        <input key={name} type="hidden" name={name} value={search.get(name) ?? ''} />
      ))}
      <SelectField
        label={t('provider')}
        name="with"
        defaultValue={free.providerId}
        className="w-64"
        options={free.providers.map(({ id, name }) => ({ value: id, label: name }))}
      />
    </FilterBar>
  )
}
