import { quoteStates } from '@foyer/domain/quotes/describe-quote'
import { ButtonLink } from '@foyer/ui/button'
import { DataTable } from '@foyer/ui/data-table'
import { EmptyState } from '@foyer/ui/empty-state'
import { FilterBar } from '@foyer/ui/filter-bar'
import { PageHeader } from '@foyer/ui/page-header'
import { SelectField } from '@foyer/ui/select-field'
import { TextField } from '@foyer/ui/text-field'
import { useLoaderData } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import { page } from '../edge/desk.server.ts'
import { ExportLink } from '../finance/export-link.tsx'
import { FinanceTabs } from '../finance/finance-tabs.tsx'
import { ListPages } from '../finance/list-pages.tsx'
import { paths } from '../paths.ts'
import { title } from '../shell/title.ts'
import { askedQuotes } from './asked-quotes.server.ts'
import { useQuoteColumns } from './quote-columns.tsx'

export const meta = title((t) => t.quotes.title)

/** The business's quotes, and how each stands (INV-5, ADM-1). */
export const loader = page(async ({ caller, staff }, { request }) => {
  const { shown, input } = askedQuotes(new URL(request.url).searchParams)
  const mayChange = staff.permissions.has('quotes.change')
  return { ...(await caller.quotes.search(input)), shown, mayChange }
})

export type FoundQuote = Awaited<ReturnType<typeof loader>>['quotes'][number]

export default function Quotes() {
  const t = useTranslations('quotes')
  const finance = useTranslations('finance')
  const { quotes, next, shown, mayChange } = useLoaderData<typeof loader>()
  const columns = useQuoteColumns()
  const write = mayChange && <ButtonLink to={paths.newQuote()}>{t('new')}</ButtonLink>
  const isFiltered = Boolean(shown.state || shown.text)
  return (
    <>
      <PageHeader
        title={finance('title')}
        actions={
          <>
            {quotes.length > 0 && <ExportLink href={paths.quotesFile(shown)} />}
            {write}
          </>
        }
      />
      <FinanceTabs />
      <FilterBar
        key={`${shown.state} ${shown.text}`}
        label={finance('filter')}
        submitLabel={finance('apply')}
        action={paths.quotes()}
        clear={isFiltered ? { to: paths.quotes(), label: t('allQuotes') } : undefined}
      >
        <SelectField
          label={t('state')}
          name="state"
          defaultValue={shown.state}
          className="w-full sm:w-48"
          options={[
            { value: '', label: t('all') },
            ...quoteStates.map((each) => ({ value: each, label: t(`states.${each}`) })),
          ]}
        />
        <TextField
          label={t('text')}
          name="text"
          type="search"
          defaultValue={shown.text}
          maxLength={100}
          className="w-full sm:w-64"
        />
      </FilterBar>
      <DataTable
        caption={t('title')}
        columns={columns}
        rows={quotes}
        rowKey={({ id }) => id}
        rowTo={({ id }) => paths.quote(id)}
        className="mt-6"
        empty={<EmptyState title={t(isFiltered ? 'noneLike' : 'none')} description={t('noneText')} />}
      />
      <ListPages label={t('title')} next={next} to={(after) => paths.quotes({ ...shown, after })} />
    </>
  )
}
