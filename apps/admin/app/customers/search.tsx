import type { Permission } from '@foyer/domain/permissions'
import { ButtonLink } from '@foyer/ui/button'
import { DataTable } from '@foyer/ui/data-table'
import { EmptyState } from '@foyer/ui/empty-state'
import { FilterBar } from '@foyer/ui/filter-bar'
import { PageHeader } from '@foyer/ui/page-header'
import { Pagination } from '@foyer/ui/pagination'
import { SelectField } from '@foyer/ui/select-field'
import { TextField } from '@foyer/ui/text-field'
import { Outlet, useLoaderData, useSearchParams } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import { page } from '../edge/desk.server.ts'
import { paths } from '../paths.ts'
import { title } from '../shell/title.ts'
import { useCustomerColumns } from './customer-columns.tsx'

export const meta = title((t) => t.customers.title)

const sorts = ['name', 'newest', 'number'] as const

export const loader = page(async ({ caller, staff }, { request }) => {
  const { searchParams } = new URL(request.url)
  const found = await caller.customers.search({
    text: searchParams.get('text')?.slice(0, 100) ?? '',
    sort: sorts.find((each) => each === searchParams.get('sort')) ?? 'name',
    page: Math.min(10_000, Math.max(1, Number.parseInt(searchParams.get('page') ?? '1', 10) || 1)),
  })
  return { ...found, zone: staff.business.timeZone, ...may(staff.permissions) }
})

const may = (permissions: ReadonlySet<Permission>) => ({
  mayCreate: permissions.has('customers.change'),
  mayInvite: permissions.has('customers.invite'),
})

export default function Customers() {
  const t = useTranslations('customers')
  const { mayCreate, mayInvite, ...found } = useLoaderData<typeof loader>()
  const [asked] = useSearchParams()
  const actions = (
    <>
      {mayInvite && (
        <ButtonLink to={paths.inviteCustomers(asked.get('text') ?? '')} variant="secondary" preventScrollReset>
          {t('inviteMany')}
        </ButtonLink>
      )}
      {mayCreate && <ButtonLink to={paths.newCustomer}>{t('new')}</ButtonLink>}
    </>
  )
  return (
    <>
      <PageHeader title={t('title')} actions={actions} />
      <Filters />
      <DataTable
        caption={t('title')}
        columns={useCustomerColumns(found.zone)}
        rows={found.customers}
        rowKey={({ id }) => id}
        rowTo={({ id }) => paths.customer(id)}
        className="mt-6"
        empty={<Nobody />}
      />
      <Pages />
      <Outlet />
    </>
  )
}

function Filters() {
  const t = useTranslations('customers')
  const bookings = useTranslations('bookings')
  const [search] = useSearchParams()
  const text = search.get('text') ?? ''
  return (
    <FilterBar
      key={text ? 'filtered' : 'all'}
      label={t('searchLabel')}
      submitLabel={bookings('apply')}
      action={paths.customers}
      clear={text ? { to: paths.customers, label: bookings('clear') } : undefined}
    >
      <TextField
        label={t('search')}
        name="text"
        type="search"
        defaultValue={text}
        maxLength={100}
        className="w-full sm:w-80"
      />
      <SelectField
        label={t('sort')}
        name="sort"
        defaultValue={search.get('sort') ?? 'name'}
        className="w-44"
        options={sorts.map((sort) => ({ value: sort, label: t(`sorts.${sort}`) }))}
      />
    </FilterBar>
  )
}

function Nobody() {
  const t = useTranslations('customers')
  const [search] = useSearchParams()
  if (search.get('text')) return <EmptyState title={t('none')} description={t('noneText')} />
  return <EmptyState title={t('noneYet')} description={t('noneYetText')} />
}

function Pages() {
  const t = useTranslations('customers')
  const words = useTranslations('common')
  const { page: current, hasMore } = useLoaderData<typeof loader>()
  const [search] = useSearchParams()
  const to = (number: number) => {
    const next = new URLSearchParams(search)
    next.set('page', String(number))
    return `${paths.customers}?${next}`
  }
  return (
    <Pagination
      label={t('title')}
      summary={words('page', { page: current })}
      previous={current > 1 ? { to: to(current - 1), label: words('previous') } : undefined}
      next={hasMore ? { to: to(current + 1), label: words('next') } : undefined}
    />
  )
}
