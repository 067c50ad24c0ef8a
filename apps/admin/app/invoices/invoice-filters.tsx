import { invoiceShows } from '@foyer/domain/invoices/search'
import { FilterBar } from '@foyer/ui/filter-bar'
import { SelectField } from '@foyer/ui/select-field'
import { TextField } from '@foyer/ui/text-field'
import { useSearchParams } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import { DayFields, halfWide } from '../finance/day-fields.tsx'
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
  return (
    <FilterBar
      key={`${from} ${until} ${show} ${text}`}
      label={words('filter')}
      submitLabel={words('apply')}
      action={paths.invoices()}
      clear={isFiltered ? { to: paths.invoices(), label: words('clear') } : undefined}
    >
      <DayFields from={from} until={until} />
      <SelectField
        label={t('show')}
        name="show"
        defaultValue={show}
        className={halfWide}
        options={invoiceShows.map((each) => ({ value: each, label: t(`shows.${each}`) }))}
      />
      <TextField label={t('text')} name="text" type="search" defaultValue={text} className={halfWide} />
    </FilterBar>
  )
}
