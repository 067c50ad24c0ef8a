import { owers } from '@foyer/domain/payments/list-owed'
import { formatShortDay, formatTime } from '@foyer/format/dates'
import { formatMoney } from '@foyer/format/money'
import { Badge } from '@foyer/ui/badge'
import { ButtonLink } from '@foyer/ui/button'
import { type Column, DataTable } from '@foyer/ui/data-table'
import { EmptyState } from '@foyer/ui/empty-state'
import { PageHeader } from '@foyer/ui/page-header'
import { Pagination } from '@foyer/ui/pagination'
import { SegmentedControl } from '@foyer/ui/segmented-control'
import { StatTile } from '@foyer/ui/stat-tile'
import { useLoaderData, useSearchParams } from '@remix-run/react'
import Download from 'lucide-react/icons/download'
import { useTranslations } from 'use-intl'
import { page } from '../edge/desk.server.ts'
import { paths } from '../paths.ts'
import { title } from '../shell/title.ts'
import { useRegion } from '../shell/use-region.ts'
import { askedOwed } from './asked-owed.server.ts'
import { FinanceTabs } from './finance-tabs.tsx'

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
  return [
    {
      key: 'customer',
      header: t('columns.customer'),
      role: 'title',
      cell: ({ customer }) => `${customer.givenName} ${customer.familyName}`,
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
      cell: ({ paidMinor }) => formatMoney(paidMinor, currency, locale),
    },
    {
      key: 'open',
      header: t('owedOpen'),
      align: 'end',
      cell: ({ balanceMinor }) => <strong>{formatMoney(balanceMinor, currency, locale)}</strong>,
    },
  ]
}

export default function ListOwed() {
  const t = useTranslations('finance')
  const words = useTranslations('common')
  const locale = useRegion()
  const { bookings, next, by, count, totalMinor, begunMinor, currency } = useLoaderData<typeof loader>()
  const [search] = useSearchParams()
  const columns = useOwedColumns()
  const money = (minor: number) => formatMoney(minor, currency, locale)
  const later = next && { to: paths.owed({ by, after: `${next.at}~${next.id}` }), label: words('next') }
  const first = search.get('after') && { to: paths.owed({ by }), label: words('back') }
  return (
    <>
      <PageHeader
        title={t('title')}
        actions={
          count > 0 && (
            <ButtonLink
              href={paths.owedFile({ by })}
              download
              variant="secondary"
              icon={<Download aria-hidden="true" />}
            >
              {t('export')}
            </ButtonLink>
          )
        }
      />
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
      <Pagination label={t('open')} previous={first || undefined} next={later || undefined} />
    </>
  )
}
