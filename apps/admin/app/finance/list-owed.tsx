import { owers } from '@foyer/domain/payments/list-owed'
import { formatShortDay, formatTime } from '@foyer/format/dates'
import { Badge } from '@foyer/ui/badge'
import { type Column, DataTable } from '@foyer/ui/data-table'
import { EmptyState } from '@foyer/ui/empty-state'
import { PageHeader } from '@foyer/ui/page-header'
import { SegmentedControl } from '@foyer/ui/segmented-control'
import { StatTile } from '@foyer/ui/stat-tile'
import { useLoaderData } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import { nameOf } from '../bookings/booking-row.tsx'
import { page } from '../edge/desk.server.ts'
import { paths } from '../paths.ts'
import { title } from '../shell/title.ts'
import { useRegion } from '../shell/use-region.ts'
import { askedOwed } from './asked-owed.server.ts'
import { ExportLink } from './export-link.tsx'
import { FinanceTabs } from './finance-tabs.tsx'
import { ListPages } from './list-pages.tsx'
import { useMoney } from './use-money.ts'

export const meta = title((t) => t.finance.open)

/** What is still owed, by customers or to them, booking by booking (ADM-1). */
export const loader = page(async ({ caller, staff }, { request }) => {
  const asked = askedOwed(new URL(request.url).searchParams)
  return { ...(await caller.payments.listOwed(asked)), by: asked.by, zone: staff.business.timeZone }
})

type Owed = Awaited<ReturnType<typeof loader>>['bookings'][number]

function useOwedColumns(): Column<Owed>[] {
  const t = useTranslations('finance')
  const locale = useRegion()
  const { currency, zone } = useLoaderData<typeof loader>()
  const place = { locale, zone }
  const money = useMoney(currency)
  return [
    {
      key: 'customer',
      header: t('columns.customer'),
      role: 'title',
      cell: ({ customer }) => nameOf(customer),
    },
    {
      key: 'when',
      header: t('columns.when'),
      cell: ({ startsAt, hasBegun }) => (
        <>
          <time dateTime={startsAt} className="whitespace-nowrap">
            {formatShortDay(startsAt, place)}, {formatTime(startsAt, place)}
          </time>{' '}
          {hasBegun && <Badge tone="warn">{t('begun')}</Badge>}
        </>
      ),
    },
    {
      key: 'service',
      header: t('columns.service'),
      cell: ({ service, number }) => `${service} · ${t('number', { number: String(number) })}`,
    },
    {
      key: 'paid',
      header: t('owedPaid'),
      align: 'end',
      role: 'wide',
      cell: ({ paidMinor }) => money(paidMinor),
    },
    {
      key: 'open',
      header: t('owedOpen'),
      align: 'end',
      cell: ({ balanceMinor }) => <strong>{money(balanceMinor)}</strong>,
    },
  ]
}

export default function ListOwed() {
  const t = useTranslations('finance')
  const { bookings, next, by, count, totalMinor, begunMinor, currency } = useLoaderData<typeof loader>()
  const columns = useOwedColumns()
  const money = useMoney(currency)
  return (
    <>
      <PageHeader title={t('title')} actions={count > 0 && <ExportLink href={paths.owedFile({ by })} />} />
      <FinanceTabs />
      <SegmentedControl
        label={t('owedBy')}
        items={owers.map((each) => ({
          label: t(`owed.${each}`),
          to: paths.owed({ by: each === 'customers' ? undefined : each }),
          current: each === by,
        }))}
      />
      {count > 0 && (
        <section aria-label={t('sums')} className="mt-6 grid grid-cols-2 gap-3 sm:grid-cols-3 sm:gap-4">
          <StatTile label={t('owedInAll')} value={money(totalMinor)} className="max-sm:col-span-2" />
          <StatTile label={t('owedBegun')} value={money(begunMinor)} />
          <StatTile label={t('owedCount')} value={String(count)} />
        </section>
      )}
      <DataTable
        caption={t(`owed.${by}`)}
        columns={columns}
        rows={bookings}
        rowKey={({ id }) => id}
        rowTo={({ id }) => paths.booking(id)}
        className="mt-6"
        empty={<EmptyState title={t(`owedNone.${by}`)} description={t(`owedNoneText.${by}`)} />}
      />
      <ListPages label={t('open')} next={next} to={(after) => paths.owed({ by, after })} />
    </>
  )
}
