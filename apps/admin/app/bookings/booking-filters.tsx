import { FilterBar } from '@foyer/ui/filter-bar'
import { SelectField } from '@foyer/ui/select-field'
import { TextField } from '@foyer/ui/text-field'
import { useLoaderData, useSearchParams } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import { paths } from '../paths.ts'
import { filterNames, periodOf, periods, statuses } from './filters.ts'
import type { loader } from './search.tsx'

/** Period, status, provider, service and text; the address holds them all. */
export function BookingFilters() {
  const t = useTranslations('bookings')
  const words = useTranslations('common')
  const { choices } = useLoaderData<typeof loader>()
  const [search] = useSearchParams()
  const isFiltered = filterNames.some((name) => search.get(name))
  const value = (name: string) => search.get(name) ?? ''
  const named = (all: { id: string; name: string }[]) => all.map(({ id, name }) => ({ value: id, label: name }))
  return (
    <FilterBar
      key={isFiltered ? 'filtered' : 'all'}
      label={t('filter')}
      submitLabel={t('apply')}
      action={paths.bookings}
      clear={isFiltered ? { to: paths.bookings, label: t('clear') } : undefined}
    >
      <SelectField
        label={t('period')}
        name="period"
        defaultValue={periodOf(search)}
        className="w-[calc(50%-0.375rem)] sm:w-44"
        options={periods.map((period) => ({ value: period, label: t(`periods.${period}`) }))}
      />
      <SelectField
        label={t('status')}
        name="status"
        defaultValue={value('status')}
        placeholder={words('all')}
        className="w-[calc(50%-0.375rem)] sm:w-36"
        options={statuses.map((status) => ({ value: status, label: t(`statuses.${status}`) }))}
      />
      {choices.providers.length > 1 && (
        <SelectField
          label={t('provider')}
          name="providerId"
          defaultValue={value('providerId')}
          placeholder={words('all')}
          className="w-[calc(50%-0.375rem)] sm:w-44"
          options={named(choices.providers)}
        />
      )}
      <SelectField
        label={t('service')}
        name="serviceId"
        defaultValue={value('serviceId')}
        placeholder={words('all')}
        className="w-[calc(50%-0.375rem)] sm:w-44"
        options={named(choices.services)}
      />
      <TextField
        label={t('text')}
        name="text"
        type="search"
        defaultValue={value('text')}
        maxLength={100}
        className="w-full sm:w-52"
      />
    </FilterBar>
  )
}
