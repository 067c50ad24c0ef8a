import { ButtonLink } from '@foyer/ui/button'
import { DateBlock } from '@foyer/ui/date-block'
import { SubmitButton } from '@foyer/ui/submit-button'
import ArrowRight from 'lucide-react/icons/arrow-right'
import { useText } from '../messages/text'
import { paths } from '../paths'
import type { TimeView } from '../times/describe-times'
import type { BookingDetail } from './describe-booking'

interface Props {
  slug: string
  booking: BookingDetail
  /** Known once scripts run. */
  chosen?: TimeView
  day?: { date: string; weekday: string; day: string; month: string }
}

/** Old beside new, then one button. */
export function OldAndNew({ slug, booking, chosen, day }: Props) {
  const t = useText()
  return (
    <div className="mt-6 flex flex-col gap-5 md:flex-row md:items-center md:justify-between">
      <dl className="flex items-center gap-3">
        <div className="flex items-center gap-3">
          <dt className="sr-only">{t('reschedule.old')}</dt>
          <dd>
            <DateBlock {...booking.date} dateTime={booking.startsAt} quiet />
          </dd>
          <dd className="text-muted text-sm">{booking.startTime}</dd>
        </div>
        <ArrowRight aria-hidden="true" className="text-muted" />
        {day && (
          <div className="flex items-center gap-3">
            <dt className="sr-only">{t('reschedule.new')}</dt>
            <dd>
              <DateBlock
                weekday={day.weekday}
                day={day.day}
                month={day.month}
                dateTime={chosen?.startsAt ?? day.date}
              />
            </dd>
            <dd className="min-w-14 font-medium">{chosen?.time}</dd>
          </div>
        )}
      </dl>
      <div className="flex flex-col gap-2 sm:flex-row-reverse">
        <SubmitButton size="lg">
          {chosen ? t('reschedule.submitTo', { when: chosen.when }) : t('reschedule.submit')}
        </SubmitButton>
        <ButtonLink to={paths.booking(slug, booking.id)} size="lg" variant="quiet">
          {t('reschedule.keep')}
        </ButtonLink>
      </div>
    </div>
  )
}
