import { invoiceShows } from '@foyer/domain/invoices/search'
import { FilterBar } from '@foyer/ui/filter-bar'
import { SelectField } from '@foyer/ui/select-field'
import { TextField } from '@foyer/ui/text-field'
import { useSearchParams } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import { paths } from '../paths.ts'

interface Props {
  from: string
  until: string
  show: string
  text: string
}

/** From which day until which, which of them, and part of a number or name; the address holds them all. */
export function InvoiceFilters({ from, until, show, text }: Props) {
  const t = useTranslations('invoices')
  const words = useTranslations('finance')
  const [search] = useSearchParams()
  const isFiltered = ['from', 'until', 'show', 'text'].some((name) => search.get(name))
  const half = 'w-[calc(50%-0.375rem)] sm:w-40'
  return (
    <FilterBar
      key={`${from} ${until} ${show} ${text}`}
      label={words('filter')}
      submitLabel={words('apply')}
      action={paths.invoices()}
      clear={isFiltered ? { to: paths.invoices(), label: words('clear') } : undefined}
    >
      <TextField label={words('from')} name="from" type="date" defaultValue={from} className={half} />
      <TextField label={words('until')} name="until" type="date" defaultValue={until} className={half} />
      <SelectField
        label={t('show')}
        name="show"
        defaultValue={show}
        className={half}
        options={invoiceShows.map((each) => ({ value: each, label: t(`shows.${each}`) }))}
      />
      <TextField label={t('text')} name="text" type="search" defaultValue={text} className={half} />
    </FilterBar>
  )
}
