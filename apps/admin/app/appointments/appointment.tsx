import type { Permission } from '@foyer/domain/permissions'
import { Badge } from '@foyer/ui/badge'
import { ButtonLink } from '@foyer/ui/button'
import { DefinitionList } from '@foyer/ui/definition-list'
import { ListRow, RowList } from '@foyer/ui/list-row'
import { SidePanel } from '@foyer/ui/side-panel'
import { Outlet, useLoaderData, useSearchParams } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import { StatusBadge } from '../bookings/status-badge.tsx'
import { page } from '../edge/desk.server.ts'
import type { Caller } from '../edge/load-context.server.ts'
import { paths } from '../paths.ts'
import { Fault } from '../shell/fault.tsx'
import { useRegion } from '../shell/use-region.ts'
import { keepCalendar } from './calendar-range.ts'
import { formatRange } from './format-range.ts'
import { OnlyBooking } from './only-booking.tsx'
import { stateOf } from './say-appointment.ts'

export const loader = page(async ({ caller, staff }, { params }) => {
  const appointment = await caller.appointments.get({ appointmentId: params.appointmentId ?? '' })
  const [only, ...others] = appointment.attendees
  return {
    appointment,
    mayChange: staff.permissions.has('bookings.change'),
    /** Of one who comes alone the panel shows all; of a group each booking does. */
    only: only && others.length === 0 ? await loadOnly(caller, staff.permissions, only.bookingId) : null,
  }
})

async function loadOnly(caller: Caller, permissions: ReadonlySet<Permission>, bookingId: string) {
  const booking = await caller.bookings.get({ bookingId })
  const [sent, customer] = await Promise.all([
    permissions.has('messages.view') ? caller.messages.listSent({ bookingId }) : null,
    permissions.has('customers.view') ? caller.customers.get({ customerId: booking.customer.id }) : null,
  ])
  return { booking, sent, notes: customer?.notes ?? null }
}

/** Everybody who comes, what is left, and what can be done with the whole of it (BOK-10). */
export default function Appointment() {
  const t = useTranslations('calendar')
  const words = useTranslations('common')
  const locale = useRegion()
  const { appointment, mayChange, only } = useLoaderData<typeof loader>()
  const [search] = useSearchParams()
  const kept = keepCalendar(search)
  const { id, attendees, capacity, left, service, provider, location, zone } = appointment
  const state = stateOf(appointment)
  const place = { locale, zone }
  return (
    <SidePanel
      title={service.name}
      closeTo={`${paths.calendar}${kept}`}
      closeLabel={words('close')}
      footer={
        mayChange &&
        appointment.mayChange && (
          <>
            <ButtonLink to={`${paths.moveAppointment(id)}${kept}`} preventScrollReset>
              {t(attendees.length > 1 ? 'moveAll' : 'move')}
            </ButtonLink>
            <ButtonLink to={`${paths.changeLength(id)}${kept}`} variant="secondary" preventScrollReset>
              {t('changeLength')}
            </ButtonLink>
          </>
        )
      }
    >
      {state !== 'approved' && <Badge>{t(`states.${state}`)}</Badge>}
      <DefinitionList
        className="mt-3"
        items={[
          { label: t('when'), value: formatRange(appointment, place) },
          { label: t('provider'), value: provider },
          { label: t('location'), value: location },
          ...(capacity > 1 ? [{ label: t('places'), value: t('leftOf', { left, capacity }) }] : []),
        ]}
      />
      <h3 className="mt-8 mb-2 font-semibold text-base">{t('attendees')}</h3>
      <RowList label={t('attendees')}>
        {attendees.map(({ bookingId, number, status, persons, givenName, familyName, hasNote }) => (
          <ListRow
            key={bookingId}
            to={paths.booking(bookingId)}
            title={`${givenName} ${familyName}`.trim()}
            description={[
              t('number', { number }),
              persons > 1 && t('persons', { count: persons }),
              hasNote && t('hasNote'),
            ]
              .filter(Boolean)
              .join(' · ')}
            trailing={<StatusBadge status={status} />}
          />
        ))}
      </RowList>
      {only && <OnlyBooking {...only} />}
      <Outlet />
    </SidePanel>
  )
}

export function ErrorBoundary() {
  const t = useTranslations('calendar')
  const words = useTranslations('common')
  const [search] = useSearchParams()
  return (
    <SidePanel title={t('one')} closeTo={`${paths.calendar}${keepCalendar(search)}`} closeLabel={words('close')}>
      <Fault />
    </SidePanel>
  )
}
