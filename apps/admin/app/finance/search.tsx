import { Banner } from '@foyer/ui/banner'
import { DataTable } from '@foyer/ui/data-table'
import { EmptyState } from '@foyer/ui/empty-state'
import { PageHeader } from '@foyer/ui/page-header'
import { StatTile } from '@foyer/ui/stat-tile'
import { Link, useLoaderData } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import { nameOf } from '../bookings/booking-row.tsx'
import { page } from '../edge/desk.server.ts'
import { paths } from '../paths.ts'
import { title } from '../shell/title.ts'
import { askedPayments } from './asked-payments.server.ts'
import { ExportLink } from './export-link.tsx'
import { FinanceTabs } from './finance-tabs.tsx'
import { ListPages } from './list-pages.tsx'
import { MoneyDays } from './money-days.tsx'
import { usePaymentColumns } from './payment-columns.tsx'
import { PaymentFilters } from './payment-filters.tsx'
import { StripeDifferences } from './stripe-differences.tsx'
import { useMoney } from './use-money.ts'

export const meta = title((t) => t.finance.title)

/** What came in and went back, with its sums; what could not be given back stands first (ADM-1). */
export const loader = page(async ({ caller, staff }, { request }) => {
  const { business, now } = staff
  const asked = askedPayments(new URL(request.url).searchParams, { now, zone: business.timeZone })
  const found = await caller.payments.search(asked.input)
  return { ...found, ...asked.days, method: asked.method ?? '', zone: business.timeZone }
})

export default function Finance() {
  const t = useTranslations('finance')
  const { lines, next, paidMinor, refundedMinor, methods, from, until, method, currency } =
    useLoaderData<typeof loader>()
  const columns = usePaymentColumns()
  const money = useMoney(currency)
  const asked = { from, until, ...(method && { method }) }
  return (
    <>
      <PageHeader title={t('title')} actions={<ExportLink href={paths.paymentsFile(asked)} />} />
      <FinanceTabs />
      <FailedRefunds />
      <StripeDifferences />
      <PaymentFilters />
      <section aria-label={t('sums')} className="mt-6 grid grid-cols-2 gap-3 sm:grid-cols-3 sm:gap-4">
        <StatTile
          label={t('received')}
          value={money(paidMinor)}
          hint={methods
            .filter((each) => each.paidMinor !== 0)
            .map((each) => `${t(`methods.${each.method}`)} ${money(each.paidMinor)}`)
            .join(' · ')}
          className="max-sm:col-span-2"
        />
        <StatTile label={t('refunded')} value={money(refundedMinor)} />
        <StatTile label={t('left')} value={money(paidMinor - refundedMinor)} />
      </section>
      <MoneyDays />
      <DataTable
        caption={t('title')}
        columns={columns}
        rows={lines}
        rowKey={({ id }) => id}
        rowTo={({ booking }) => paths.booking(booking.id)}
        className="mt-6"
        empty={<EmptyState title={t('none')} description={t('noneText')} />}
      />
      <ListPages label={t('title')} next={next} to={(after) => paths.finance({ ...asked, after })} />
    </>
  )
}

/** Money that is owed to customers and could not be given back by itself. */
function FailedRefunds() {
  const t = useTranslations('finance')
  const { failedRefunds, currency } = useLoaderData<typeof loader>()
  const money = useMoney(currency)
  if (failedRefunds.length === 0) return null
  return (
    <Banner tone="danger" title={t('failed')} className="mb-6">
      <ul>
        {failedRefunds.map(({ id, bookingId, bookingNumber, amountMinor, givenName, familyName }) => (
          <li key={id}>
            <Link to={paths.booking(bookingId)} className="underline underline-offset-3">
              {t('failedOne', {
                ...{
                  amount: money(amountMinor),
                  name: nameOf({ givenName, familyName }),
                  number: String(bookingNumber),
                },
              })}
            </Link>
          </li>
        ))}
      </ul>
    </Banner>
  )
}
