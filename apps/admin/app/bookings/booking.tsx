import { SidePanel } from '@foyer/ui/side-panel'
import { Outlet, useLoaderData, useSearchParams } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import { page } from '../edge/desk.server.ts'
import { paths } from '../paths.ts'
import { Fault } from '../shell/fault.tsx'
import { BookingActions } from './booking-actions.tsx'
import { BookingAttention } from './booking-attention.tsx'
import { BookingFacts } from './booking-facts.tsx'
import { BookingHistory } from './booking-history.tsx'
import { BookingLedger } from './booking-ledger.tsx'
import { keepFilters } from './filters.ts'
import { PanelPart } from './panel-part.tsx'
import { SentMessages } from './sent-messages.tsx'
import { StatusBadge } from './status-badge.tsx'
import { UndoBanner } from './undo-banner.tsx'

export const loader = page(async ({ caller, staff }, { params }) => {
  const bookingId = params.bookingId ?? ''
  const booking = await caller.bookings.get({ bookingId })
  const sent = staff.permissions.has('messages.view') ? await caller.messages.listSent({ bookingId }) : null
  return {
    ...{ booking, sent, approveKey: crypto.randomUUID(), undoKey: crypto.randomUUID() },
    mayChange: staff.permissions.has('bookings.change'),
    mayWaive: staff.permissions.has('bookings.override'),
    mayRecord: staff.permissions.has('payments.record'),
  }
})

export type LoadedBooking = Awaited<ReturnType<typeof loader>>['booking']

export default function Booking() {
  const t = useTranslations('bookings')
  const words = useTranslations('common')
  const { booking, sent, approveKey, undoKey, mayChange, mayWaive, mayRecord } = useLoaderData<typeof loader>()
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
