import { formatShortDay, formatTime } from '@foyer/format/dates'
import { formatMoney } from '@foyer/format/money'
import { Badge } from '@foyer/ui/badge'
import { type Column, DataTable } from '@foyer/ui/data-table'
import { Pagination } from '@foyer/ui/pagination'
import { Section } from '@foyer/ui/section'
import { useLoaderData } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import { nameOf } from '../bookings/booking-row.tsx'
import { paths } from '../paths.ts'
import { useRegion } from '../shell/use-region.ts'
import type { loader } from './coupon.tsx'

type Use = Awaited<ReturnType<typeof loader>>['coupon']['used'][number]

/** The bookings made with it, the newest first; those that gave it back say so. */
export function CouponUses() {
  const t = useTranslations('coupons')
  const words = useTranslations('common')
  const { coupon, isFirst } = useLoaderData<typeof loader>()
  const columns = useColumns()
  const { id, used, next } = coupon
  return (
    <Section title={t('used')} description={coupon.mayRemove ? t('usedNone') : undefined}>
      {used.length > 0 && (
        <DataTable
          caption={t('used')}
          columns={columns}
          rows={used}
          rowKey={(use) => use.id}
          rowTo={(use) => paths.booking(use.id)}
        />
      )}
      <Pagination
        label={t('used')}
        previous={isFirst ? undefined : { to: paths.coupon(id), label: words('back') }}
        next={next ? { to: paths.coupon(id, { usedBefore: next }), label: words('next') } : undefined}
      />
    </Section>
  )
}

function useColumns(): Column<Use>[] {
  const t = useTranslations('coupons')
  const { timeZone: zone } = useLoaderData<typeof loader>()
  const locale = useRegion()
  const place = { locale, zone }
  return [
    { key: 'customer', header: t('usedColumns.customer'), role: 'title', cell: ({ customer }) => nameOf(customer) },
    {
      key: 'booking',
      header: t('usedColumns.booking'),
      cell: ({ service, number }) => (
        <>
          {service}
          <span className="@2xl:hidden"> · </span>
          <span className="text-muted @2xl:block @2xl:text-sm">{t('number', { number: String(number) })}</span>
        </>
      ),
    },
    {
      key: 'when',
      header: t('usedColumns.when'),
      cell: ({ startsAt }) => (
        <time dateTime={startsAt} className="whitespace-nowrap">
          {formatShortDay(startsAt, place)}, {formatTime(startsAt, place)}
        </time>
      ),
    },
    {
      key: 'off',
      header: t('usedColumns.off'),
      align: 'end',
      cell: ({ discountMinor, currency, isReleased }) => (
        <span className="inline-flex items-baseline gap-2 tabular-nums">
          {isReleased && <Badge>{t('released')}</Badge>}
          {formatMoney(-discountMinor, currency, locale)}
        </span>
      ),
    },
  ]
}
