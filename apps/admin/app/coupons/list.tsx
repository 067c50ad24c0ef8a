import { Badge } from '@foyer/ui/badge'
import { ButtonLink } from '@foyer/ui/button'
import { type Column, DataTable } from '@foyer/ui/data-table'
import { EmptyState } from '@foyer/ui/empty-state'
import { PageHeader } from '@foyer/ui/page-header'
import { Pagination } from '@foyer/ui/pagination'
import { useLoaderData } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import { page } from '../edge/desk.server.ts'
import { ExportLink } from '../finance/export-link.tsx'
import { FinanceTabs } from '../finance/finance-tabs.tsx'
import { paths } from '../paths.ts'
import { title } from '../shell/title.ts'
import { tones, useCouponWords } from './coupon-words.ts'

export const meta = title((t) => t.coupons.title)

export const loader = page(async ({ caller, staff }, { request }) => {
  const before = new URL(request.url).searchParams.get('before') ?? undefined
  return { ...(await caller.coupons.list({ before })), isFirst: !before, currency: staff.business.currency }
})

type Row = Awaited<ReturnType<typeof loader>>['coupons'][number]

/** Every coupon: what it takes off, when, how often it was used (PAY-7). */
export default function Coupons() {
  const t = useTranslations('coupons')
  const nav = useTranslations('nav')
  const words = useTranslations('common')
  const { coupons, next, isFirst } = useLoaderData<typeof loader>()
  const columns = useColumns()
  const create = <ButtonLink to={paths.newCoupon}>{t('new')}</ButtonLink>
  return (
    <>
      <PageHeader
        title={nav('finance')}
        actions={
          coupons.length > 0 && (
            <>
              <ExportLink href={paths.couponsFile} />
              {create}
            </>
          )
        }
      />
      <FinanceTabs />
      <p className="mb-4 text-muted">{t('text')}</p>
      <DataTable
        caption={t('title')}
        columns={columns}
        rows={coupons}
        rowKey={({ id }) => id}
        rowTo={({ id }) => paths.coupon(id)}
        empty={<EmptyState title={t('none')} description={t('noneText')} action={create} />}
      />
      <Pagination
        label={t('title')}
        previous={isFirst ? undefined : { to: paths.coupons(), label: words('back') }}
        next={next ? { to: paths.coupons({ before: next }), label: words('next') } : undefined}
      />
    </>
  )
}

function useColumns(): Column<Row>[] {
  const t = useTranslations('coupons')
  const { currency } = useLoaderData<typeof loader>()
  const { gives, days } = useCouponWords(currency)
  return [
    {
      key: 'code',
      header: t('columns.code'),
      role: 'title',
      cell: ({ code, note }) => (
        <>
          {code}
          {note && <span className="block font-normal text-muted text-sm">{note}</span>}
        </>
      ),
    },
    {
      key: 'gives',
      header: t('columns.gives'),
      cell: ({ kind, percent, amountMinor, allCustomers }) => (
        <>
          {gives(kind, percent ?? amountMinor ?? 0)}
          {!allCustomers && <span className="text-muted"> · {t('forSome')}</span>}
        </>
      ),
    },
    { key: 'when', header: t('columns.when'), cell: ({ validFrom, validUntil }) => days(validFrom, validUntil) },
    {
      key: 'state',
      header: t('columns.state'),
      cell: ({ state }) => <Badge tone={tones[state]}>{t(`states.${state}`)}</Badge>,
    },
    {
      key: 'uses',
      header: t('columns.uses'),
      align: 'end',
      role: 'detail',
      cell: ({ uses, mostUses }) => (
        <span className="tabular-nums">{mostUses === null ? uses : t('uses', { uses, most: mostUses })}</span>
      ),
    },
  ]
}
