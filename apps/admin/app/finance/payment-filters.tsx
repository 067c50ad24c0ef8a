import { moneyMethods } from '@foyer/domain/bookings/payment-methods'
import { FilterBar } from '@foyer/ui/filter-bar'
import { SelectField } from '@foyer/ui/select-field'
import { TextField } from '@foyer/ui/text-field'
import { useLoaderData, useSearchParams } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import { paths } from '../paths.ts'
import type { loader } from './search.tsx'

/** From which day until which, and how it was paid; the address holds them all. */
export function PaymentFilters() {
  const t = useTranslations('finance')
  const words = useTranslations('common')
  const { from, until, method } = useLoaderData<typeof loader>()
  const [search] = useSearchParams()
  const isFiltered = ['from', 'until', 'method'].some((name) => search.get(name))
  const half = 'w-[calc(50%-0.375rem)] sm:w-40'
  return (
    <FilterBar
      key={`${from} ${until} ${method}`}
      label={t('filter')}
      submitLabel={t('apply')}
      action={paths.finance()}
      clear={isFiltered ? { to: paths.finance(), label: t('clear') } : undefined}
    >
      <TextField label={t('from')} name="from" type="date" defaultValue={from} className={half} />
      <TextField label={t('until')} name="until" type="date" defaultValue={until} className={half} />
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
