import { Banner } from '@foyer/ui/banner'
import { ButtonLink } from '@foyer/ui/button'
import { DataTable } from '@foyer/ui/data-table'
import { EmptyState } from '@foyer/ui/empty-state'
import { Menu } from '@foyer/ui/menu'
import { PageHeader } from '@foyer/ui/page-header'
import { StatTile } from '@foyer/ui/stat-tile'
import { Outlet, useLoaderData } from '@remix-run/react'
import Send from 'lucide-react/icons/send'
import { useTranslations } from 'use-intl'
import { page } from '../edge/desk.server.ts'
import { ExportLink } from '../finance/export-link.tsx'
import { FinanceTabs } from '../finance/finance-tabs.tsx'
import { ListPages } from '../finance/list-pages.tsx'
import { useMoney } from '../finance/use-money.ts'
import { paths } from '../paths.ts'
import { title } from '../shell/title.ts'
import { askedInvoices } from './asked-invoices.server.ts'
import { useInvoiceColumns } from './invoice-columns.tsx'
import { InvoiceFilters } from './invoice-filters.tsx'
import { useInvoiceMenu } from './invoice-menu.ts'

export const meta = title((t) => t.invoices.title)

/** What was issued, with its sums (INV-1, 4, ADM-1). */
export const loader = page(async ({ caller, staff }, { request }) => {
  const { business, now, settings, permissions } = staff
  const { shown, input } = askedInvoices(new URL(request.url).searchParams, { now, zone: business.timeZone })
  const found = await caller.invoices.search(input)
  return { ...found, shown, mayIssue: permissions.has('invoices.issue'), isOn: settings.invoices.enabled }
})

export type FoundInvoice = Awaited<ReturnType<typeof loader>>['invoices'][number]

export default function Invoices() {
  const t = useTranslations('invoices')
  const finance = useTranslations('finance')
  const { invoices, next, shown, currency, mayIssue, isOn, ...sums } = useLoaderData<typeof loader>()
  const { invoicedMinor, creditedMinor } = sums
  const columns = useInvoiceColumns()
  const menuOf = useInvoiceMenu({ mayIssue })
  const money = useMoney(currency)
  return (
    <>
      <PageHeader
        title={finance('title')}
        actions={
          invoices.length > 0 && (
            <>
              <ExportLink href={paths.invoicesFile(shown)} />
              {mayIssue && (
                <ButtonLink
                  to={paths.sendInvoices(shown)}
                  variant="secondary"
                  icon={<Send aria-hidden="true" />}
                  preventScrollReset
                >
                  {t('sendMany')}
                </ButtonLink>
              )}
            </>
          )
        }
      />
      <FinanceTabs />
      {!isOn && (
        <Banner tone="info" className="mb-6">
          {t('off')}
        </Banner>
      )}
      <InvoiceFilters {...shown} />
      <section aria-label={finance('sums')} className="mt-6 grid grid-cols-2 gap-3 sm:grid-cols-3 sm:gap-4">
        <StatTile label={t('invoiced')} value={money(invoicedMinor)} className="max-sm:col-span-2" />
        <StatTile label={t('credited')} value={money(creditedMinor)} />
        <StatTile label={t('left')} value={money(invoicedMinor - creditedMinor)} />
      </section>
      <DataTable
        caption={t('title')}
        columns={columns}
        rows={invoices}
        rowKey={({ id }) => id}
        rowTo={({ booking }) => paths.booking(booking.id)}
        rowMenu={(invoice) => (
          <Menu
            label={t('actions', { name: t(`named.${invoice.kind}`, { number: invoice.number }) })}
            items={menuOf(invoice)}
          />
        )}
        className="mt-6"
        empty={<EmptyState title={t('none')} description={t('noneText')} />}
      />
      <ListPages label={t('title')} next={next} to={(after) => paths.invoices({ ...shown, after })} />
      <Outlet />
    </>
  )
}
