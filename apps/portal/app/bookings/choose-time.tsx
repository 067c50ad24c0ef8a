import { Card } from '@foyer/ui/card'
import { EmptyState } from '@foyer/ui/empty-state'
import { FilterBar } from '@foyer/ui/filter-bar'
import { SelectField } from '@foyer/ui/select-field'
import { TimePicker } from '@foyer/ui/time-picker'
import { Form, useNavigation } from '@remix-run/react'
import CalendarX from 'lucide-react/icons/calendar-x'
import { useEffect, useState } from 'react'
import { ContactDetails } from '../contact-details'
import { useText } from '../messages/text'
import { paths } from '../paths'
import type { BookingDetail } from './describe-booking'
import type { TimesView } from './describe-times'
import { groupTimes } from './group-times'
import { OldAndNew } from './old-and-new'

interface Props {
  slug: string
  booking: BookingDetail
  times: TimesView
  formKey: string
}

/** Days beside their times, the next free one chosen already; then old beside new and one button. */
export function ChooseTime({ slug, booking, times, formKey }: Props) {
  const t = useText()
  const first = times.times[0]
  // Without scripts the browser alone knows which time is chosen, so the button only names one once scripts run.
  const [chosen, setChosen] = useState<string>()
  useEffect(() => setChosen(first?.startsAt), [first?.startsAt])
  const isComing = useNavigation().state === 'loading'
  const provider = times.providerId
  const to = (asked: { month?: string; day?: string }) => paths.reschedule(slug, booking.id, { ...asked, provider })
  const { previous, next } = times
  if (!first && !previous && !next) return <NoTimes />
  return (
    <>
      <Providers slug={slug} booking={booking} times={times} />
      <Form
        method="post"
        preventScrollReset
        onChange={(event) =>
          event.target instanceof HTMLInputElement && event.target.name === 'startsAt' && setChosen(event.target.value)
        }
      >
        <input type="hidden" name="key" value={formKey} />
        <input type="hidden" name="providerId" value={provider} />
        <Card padding="lg" className={isComing ? 'opacity-60 transition-opacity delay-150' : ''}>
          <TimePicker
            key={`${times.month} ${times.day} ${provider}`}
            days={{
              legend: t('reschedule.day'),
              weekdays: times.weekdays,
              firstColumn: times.firstColumn,
              month: {
                label: times.monthLabel,
                ...(previous && { previous: { to: to({ month: previous.month }), label: previous.label } }),
                ...(next && { next: { to: to({ month: next.month }), label: next.label } }),
              },
              days: times.days.map(({ date, weekday, day, long, count }) => ({
                value: date,
                weekday,
                day,
                label: `${long}, ${t('reschedule.times', { count })}`,
                to: to({ month: times.month, day: date }),
                disabled: count === 0,
                selected: date === times.day,
              })),
            }}
            heading={times.dayLabel && <span className="inline-block first-letter:uppercase">{times.dayLabel}</span>}
            times={{
              legend: t('reschedule.time'),
              groups: groupTimes(t, times.times, first?.startsAt),
              empty: <p className="py-6 text-muted">{t('reschedule.none', { month: times.monthLabel })}</p>,
            }}
            zone={booking.elsewhere && t('reschedule.zone', { city: times.zoneCity })}
          />
        </Card>
        {first && (
          <OldAndNew
            slug={slug}
            booking={booking}
            chosen={times.times.find(({ startsAt }) => startsAt === chosen)}
            day={times.days.find(({ date }) => date === times.day)}
          />
        )}
      </Form>
    </>
  )
}

/** Only where the service lets its customers change to somebody else (BOK-5). */
function Providers({ slug, booking, times }: Omit<Props, 'formKey'>) {
  const t = useText()
  if (times.providers.length < 2) return null
  return (
    <FilterBar
      className="mb-5"
      label={t('reschedule.with')}
      submitLabel={t('reschedule.showTimes')}
      action={paths.reschedule(slug, booking.id)}
    >
      <input type="hidden" name="month" value={times.month} />
      <SelectField
        key={times.providerId}
        className="w-72 max-sm:w-full"
        label={t('reschedule.with')}
        name="provider"
        defaultValue={times.providerId}
        options={times.providers.map(({ id, name }) => ({ value: id, label: name }))}
      />
    </FilterBar>
  )
}

function NoTimes() {
  const t = useText()
  return (
    <Card padding="none">
      <EmptyState
        icon={<CalendarX aria-hidden="true" />}
        title={t('reschedule.noneAtAll')}
        description={t('reschedule.noneAtAllHint')}
        action={<ContactDetails className="justify-center" />}
      />
    </Card>
  )
}
