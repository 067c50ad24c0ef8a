import type { Permission } from '@foyer/domain/permissions'
import { SidePanel } from '@foyer/ui/side-panel'
import { Outlet, useLoaderData, useSearchParams } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import { page } from '../edge/desk.server.ts'
import { BookingInvoices } from '../invoices/booking-invoices.tsx'
import { paths } from '../paths.ts'
import { Fault } from '../shell/fault.tsx'
import { BookingActions } from './booking-actions.tsx'
import { BookingAttention } from './booking-attention.tsx'
import { BookingFacts } from './booking-facts.tsx'
import { BookingHistory } from './booking-history.tsx'
import { BookingLedger } from './booking-ledger.tsx'
import { FeeConsent } from './fee-consent.tsx'
import { keepFilters } from './filters.ts'
import { PanelPart } from './panel-part.tsx'
import { SentMessages } from './sent-messages.tsx'
import { StatusBadge } from './status-badge.tsx'
import { UndoBanner } from './undo-banner.tsx'

export const loader = page(async ({ caller, staff }, { params }) => {
  const bookingId = params.bookingId ?? ''
  const booking = await caller.bookings.get({ bookingId })
  const may = (permission: Permission) => staff.permissions.has(permission)
  const [sent, issued] = await Promise.all([
    may('messages.view') ? caller.messages.listSent({ bookingId }) : null,
    may('invoices.view') ? caller.invoices.list({ bookingId }) : null,
  ])
  return {
    ...{ booking, sent, issued, approveKey: crypto.randomUUID(), undoKey: crypto.randomUUID() },
    mayChange: may('bookings.change'),
    mayWaive: may('bookings.override'),
    mayRecord: may('payments.record'),
    mayIssue: may('invoices.issue'),
  }
})

export type LoadedBooking = Awaited<ReturnType<typeof loader>>['booking']
export type LoadedInvoices = NonNullable<Awaited<ReturnType<typeof loader>>['issued']>

export default function Booking() {
  const t = useTranslations('bookings')
  const words = useTranslations('common')
  const invoices = useTranslations('invoices')
  const { booking, sent, issued, approveKey, undoKey, mayIssue, ...may } = useLoaderData<typeof loader>()
  const { mayChange, mayWaive, mayRecord } = may
  const [search] = useSearchParams()
  const filters = keepFilters(search)
  return (
    <SidePanel
      title={t('number', { number: booking.number })}
      closeTo={`${paths.bookings}${filters}`}
      closeLabel={words('close')}
      footer={mayChange && <BookingActions {...{ booking, approveKey, filters, mayWaive, mayRecord }} />}
    >
      <StatusBadge status={booking.status} />
      {booking.may.approve && <p className="mt-2 text-muted text-sm">{t('waiting')}</p>}
      {mayChange && <UndoBanner booking={booking} formKey={undoKey} filters={filters} />}
      <BookingAttention booking={booking} />
      <BookingFacts booking={booking} />
      <PanelPart title={t('ledger')}>
        <BookingLedger booking={booking} filters={filters} mayRecord={mayRecord} />
      </PanelPart>
      {booking.feeConsent && (
        <PanelPart title={t('feeCard')}>
          <FeeConsent consent={booking.feeConsent} zone={booking.zone} />
        </PanelPart>
      )}
      {issued && (issued.invoices.length > 0 || (issued.mayIssue && mayIssue)) && (
        <PanelPart title={invoices('title')}>
          <BookingInvoices bookingId={booking.id} issued={issued} mayIssue={mayIssue} filters={filters} />
        </PanelPart>
      )}
      <PanelPart title={t('history')}>
        <BookingHistory booking={booking} />
      </PanelPart>
      {sent && (
        <PanelPart title={t('messages')}>
          <SentMessages sent={sent} zone={booking.zone} />
        </PanelPart>
      )}
      <Outlet />
    </SidePanel>
  )
}

export function ErrorBoundary() {
  const t = useTranslations('bookings')
  const words = useTranslations('common')
  const [search] = useSearchParams()
  return (
    <SidePanel title={t('one')} closeTo={`${paths.bookings}${keepFilters(search)}`} closeLabel={words('close')}>
      <Fault />
    </SidePanel>
  )
}
