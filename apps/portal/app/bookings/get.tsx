import { formatRelativeDay, formatTime } from '@foyer/format/dates'
import { Avatar } from '@foyer/ui/avatar'
import { Banner } from '@foyer/ui/banner'
import { ButtonLink } from '@foyer/ui/button'
import { Card } from '@foyer/ui/card'
import { DefinitionList } from '@foyer/ui/definition-list'
import { PageHeader } from '@foyer/ui/page-header'
import { useLoaderData } from '@remix-run/react'
import CalendarClock from 'lucide-react/icons/calendar-clock'
import CalendarPlus from 'lucide-react/icons/calendar-plus'
import CreditCard from 'lucide-react/icons/credit-card'
import Pencil from 'lucide-react/icons/pencil'
import RotateCw from 'lucide-react/icons/rotate-cw'
import { describeFeeCard } from '../cards/describe-fee-card.server'
import { FeeCard } from '../cards/fee-card'
import { customerPage } from '../edge/visit.server'
import { BookingInvoices } from '../invoices/booking-invoices'
import { describeInvoices } from '../invoices/describe-invoices.server'
import { useLocale, useText } from '../messages/text'
import { pageTitle } from '../page-title'
import { paths } from '../paths'
import { ByTransfer } from '../payments/by-transfer'
import { bookingDefinitions } from './booking-definitions'
import { describeUntil, describeWholeBooking, zoneOf } from './describe-booking'
import { StatusBadge } from './status-badge'
import { UndoCancel } from './undo-banner'
import { WhatIsPossible } from './what-is-possible'

/** One booking with all that is known of it (PAN-3) and what is possible now (PAN-4). */
export const loader = customerPage(async ({ call, slug, regional, zone, now, text, locale, scope }, { params }) => {
  const bookingId = params.bookingId ?? ''
  const [card, invoices] = await Promise.all([call.bookings.get({ bookingId }), call.invoices.list({ bookingId })])
  const viewer = { slug, regional, zone }
  const booking = describeWholeBooking(card, viewer)
  return {
    slug,
    booking,
    away:
      booking.isOpen && !booking.isPast
        ? formatRelativeDay(card.startsAt, now, { locale: regional, zone: zoneOf(card, viewer) })
        : null,
    undo: card.undoUntil && {
      until: formatTime(card.undoUntil, { locale: regional, zone: zoneOf(card, viewer) }),
      formKey: crypto.randomUUID(),
    },
    payBy: card.payBy && booking.isOpen && booking.pay ? describeUntil(card.payBy, card, viewer) : null,
    invoices: describeInvoices(locale, invoices, viewer),
    feeCard: describeFeeCard(card.feeCard, { slug, bookingId, locale, business: scope.business.name }),
    policyText: card.policyText,
    transferText: booking.pay ? '' : card.transferText,
    title: text('titles.booking', { service: card.service.name, day: booking.shortDay }),
  }
})

export const meta = pageTitle

const icon = { 'aria-hidden': true } as const

export default function GetBooking() {
  const t = useText()
  const locale = useLocale()
  const { slug, booking, away, undo, payBy, feeCard, policyText, transferText, invoices } =
    useLoaderData<typeof loader>()
  const { actions, provider } = booking
  return (
    <>
      <PageHeader
        title={booking.service}
        badge={<StatusBadge status={booking.status} />}
        description={away && <span className="inline-block first-letter:uppercase">{away}</span>}
        back={{
          to: paths.bookings(slug, { kind: booking.kind, period: booking.isPast ? 'past' : undefined }),
          label: t(booking.kind === 'event' ? 'nav.events' : 'nav.appointments'),
        }}
      />
      <div className="grid items-start gap-x-8 gap-y-6 lg:grid-cols-[minmax(0,1fr)_17rem]">
        <div className="min-w-0 space-y-5">
          {undo && <UndoCancel slug={slug} bookingId={booking.id} {...undo} />}
          {payBy && <Banner tone="warn" title={t('booking.payBy', { when: payBy })} />}
          {booking.due && (booking.isPast || !booking.isOpen) && (
            <Banner tone="warn" title={t('needsYou.due', { amount: booking.due })} />
          )}
          <Card padding="lg">
            <DefinitionList className="-my-2.5" items={bookingDefinitions(t, booking)} />
          </Card>
          <FeeCard feeCard={feeCard} />
        </div>
        <div className="space-y-5 lg:row-span-2 lg:pt-2">
          <p className="flex items-center gap-3">
            <Avatar name={provider.name} src={provider.photo} size="lg" />
            <span className="min-w-0">
              <span className="block font-semibold">{provider.name}</span>
              {booking.providerTitle && <span className="block text-muted text-sm">{booking.providerTitle}</span>}
            </span>
          </p>
          {(actions.length > 0 || booking.meetingUrl) && (
            <div className="flex flex-wrap gap-2 *:grow lg:flex-col">
              {booking.meetingUrl && (
                <ButtonLink href={booking.meetingUrl} target="_blank" rel="noreferrer">
                  {t('actions.join')}
                </ButtonLink>
              )}
              {booking.pay && (
                <ButtonLink to={paths.pay(slug, booking.id)} icon={<CreditCard {...icon} />}>
                  {t('actions.payAmount', { amount: booking.pay.due })}
                </ButtonLink>
              )}
              {actions.includes('reschedule') && (
                <ButtonLink
                  to={paths.reschedule(slug, booking.id)}
                  variant={booking.meetingUrl || booking.pay ? 'secondary' : 'primary'}
                  icon={<CalendarClock {...icon} />}
                >
                  {t('actions.reschedule')}
                </ButtonLink>
              )}
              {actions.includes('edit') && (
                <ButtonLink to={paths.edit(slug, booking.id)} variant="secondary" icon={<Pencil {...icon} />}>
                  {t('actions.edit')}
                </ButtonLink>
              )}
              {actions.includes('addToCalendar') && (
                <ButtonLink
                  href={paths.calendar(slug, booking.id)}
                  download
                  variant="secondary"
                  icon={<CalendarPlus {...icon} />}
                >
                  {t('actions.addToCalendar')}
                </ButtonLink>
              )}
              {actions.includes('bookAgain') && (
                <ButtonLink
                  to={paths.book(slug, locale, booking.again)}
                  variant="secondary"
                  icon={<RotateCw {...icon} />}
                >
                  {t('actions.bookAgain')}
                </ButtonLink>
              )}
              {actions.includes('cancel') && (
                <ButtonLink to={paths.cancel(slug, booking.id)} variant="quiet">
                  {t('actions.cancel')}
                </ButtonLink>
              )}
            </div>
          )}
        </div>
        {invoices && <BookingInvoices {...invoices} />}
        {transferText && <ByTransfer text={transferText} number={booking.number} />}
        {booking.isOpen && !booking.isPast && <WhatIsPossible booking={booking} policyText={policyText} />}
      </div>
    </>
  )
}
