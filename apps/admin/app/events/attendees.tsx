import { formatTime } from '@foyer/format/dates'
import { formatMoney } from '@foyer/format/money'
import { Button } from '@foyer/ui/button'
import { EmptyState } from '@foyer/ui/empty-state'
import { ListRow, RowList } from '@foyer/ui/list-row'
import { Section } from '@foyer/ui/section'
import { useFetcher, useLoaderData } from '@remix-run/react'
import Check from 'lucide-react/icons/check'
import { useTranslations } from 'use-intl'
import { nameOf } from '../bookings/booking-row.tsx'
import { StatusBadge } from '../bookings/status-badge.tsx'
import { paths } from '../paths.ts'
import { useRegion } from '../shell/use-region.ts'
import type { LoadedEvent, loader } from './event.tsx'

type Attendee = LoadedEvent['event']['attendees'][number]

/** Who comes, by name, to be ticked off at the door; who cancelled stands below. */
export function Attendees() {
  const t = useTranslations('events')
  const { event } = useLoaderData<typeof loader>()
  const coming = event.attendees.filter(({ comes }) => comes)
  const others = event.attendees.filter(({ comes }) => !comes)
  return (
    <>
      <Section title={t('attendees')} className="mt-8">
        {coming.length ? (
          <RowList label={t('attendees')}>
            {coming.map((attendee) => (
              <AttendeeRow key={attendee.bookingId} attendee={attendee} />
            ))}
          </RowList>
        ) : (
          <EmptyState title={t('nobody')} description={t('nobodyText')} />
        )}
      </Section>
      {others.length > 0 && (
        <Section title={t('notComing')} className="mt-8">
          <RowList label={t('notComing')}>
            {others.map((attendee) => (
              <AttendeeRow key={attendee.bookingId} attendee={attendee} />
            ))}
          </RowList>
        </Section>
      )}
    </>
  )
}

function AttendeeRow({ attendee }: { attendee: Attendee }) {
  const t = useTranslations('events')
  const { event, currency, mayCheckIn } = useLoaderData<typeof loader>()
  const locale = useRegion()
  const { comes, persons, note, email, phone, balanceMinor, status } = attendee
  return (
    <ListRow
      to={paths.booking(attendee.bookingId)}
      title={nameOf(attendee)}
      struck={!comes}
      description={[persons > 1 && t('persons', { count: persons }), note].filter(Boolean).join(' · ')}
      meta={[email, phone].filter(Boolean).join(' · ')}
      trailing={
        <>
          {balanceMinor > 0 && <span>{t('due', { amount: formatMoney(balanceMinor, currency, locale) })}</span>}
          {status !== 'APPROVED' && <StatusBadge status={status} />}
        </>
      }
      menu={comes && mayCheckIn && <CheckIn attendee={attendee} zone={event.zone} locale={locale} />}
    />
  )
}

/** One press at the door; it shows before the server has answered, and another press takes it back. */
function CheckIn({ attendee, zone, locale }: { attendee: Attendee; zone: string; locale: string }) {
  const t = useTranslations('events')
  const fetcher = useFetcher()
  const asked = fetcher.formData?.get('isHere')
  const isHere = asked ? asked === 'yes' : attendee.checkedInAt !== null
  return (
    <fetcher.Form method="post">
      <input type="hidden" name="bookingId" value={attendee.bookingId} />
      <input type="hidden" name="isHere" value={isHere ? 'no' : 'yes'} />
      <Button type="submit" variant={isHere ? 'quiet' : 'secondary'}>
        {isHere && <Check aria-hidden="true" className="size-4 text-success" />}
        {isHere && attendee.checkedInAt
          ? t('hereSince', { time: formatTime(attendee.checkedInAt, { locale, zone }) })
          : t('isHere')}
        <span className="sr-only"> {nameOf(attendee)}</span>
      </Button>
    </fetcher.Form>
  )
}
