import { moneyMethods } from '@foyer/domain/bookings/payment-methods'
import { FilterBar } from '@foyer/ui/filter-bar'
import { SelectField } from '@foyer/ui/select-field'
import { useLoaderData, useSearchParams } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import { paths } from '../paths.ts'
import { DayFields } from './day-fields.tsx'
import type { loader } from './search.tsx'

/** From which day until which, and how it was paid; the address holds them all. */
export function PaymentFilters() {
  const t = useTranslations('finance')
  const words = useTranslations('common')
  const { from, until, method } = useLoaderData<typeof loader>()
  const [search] = useSearchParams()
  const isFiltered = ['from', 'until', 'method'].some((name) => search.get(name))
  return (
    <FilterBar
      key={`${from} ${until} ${method}`}
      label={t('filter')}
      submitLabel={t('apply')}
      action={paths.finance()}
      clear={isFiltered ? { to: paths.finance(), label: t('clear') } : undefined}
    >
      <DayFields from={from} until={until} />
      <SelectField
        label={t('columns.method')}
        name="method"
        defaultValue={method}
        placeholder={words('all')}
        className="w-full sm:w-44"
        options={moneyMethods.map((each) => ({ value: each, label: t(`methods.${each}`) }))}
      />
    </FilterBar>
  )
}
