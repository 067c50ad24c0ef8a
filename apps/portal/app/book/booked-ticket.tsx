import { Avatar } from '@foyer/ui/avatar'
import { Card } from '@foyer/ui/card'
import { DateBlock } from '@foyer/ui/date-block'
import MapPin from 'lucide-react/icons/map-pin'
import Video from 'lucide-react/icons/video'
import { PeriodList } from '../bookings/period-list'
import type { BookedView } from './describe-booked'
import { useBookText } from './words'

const icon = { 'aria-hidden': true, className: 'mt-0.5 box-content size-5 px-1.5 text-muted' } as const
const quietLink = 'underline decoration-line-strong underline-offset-3 hover:decoration-ink'

/** The booking as an object one recognises, like a ticket. */
export function BookedTicket({ booked }: { booked: BookedView }) {
  const b = useBookText()
  const { provider, extras, persons } = booked
  return (
    <Card padding="none" as="article" className="overflow-clip">
      <div className="flex items-start gap-5 p-6 sm:p-7">
        <DateBlock {...booked.date} dateTime={booked.startsAt} size="lg" />
        <div className="min-w-0">
          <h2 className="text-xl">{booked.service}</h2>
          <When booked={booked} />
        </div>
      </div>
      <ul className="space-y-3.5 border-line border-t border-dashed px-6 py-5 sm:px-7">
        <li className="flex items-center gap-3">
          <Avatar name={provider.name} src={provider.photo} size="sm" />
          <span className="min-w-0">
            {provider.name}
            {provider.title && <span className="block text-muted text-sm">{provider.title}</span>}
          </span>
        </li>
        <li className="flex items-start gap-3">
          {booked.online ? <Video {...icon} /> : <MapPin {...icon} />}
          <span className="min-w-0">
            {booked.online ? b('online') : booked.place}
            {booked.address && booked.mapUrl && (
              <a
                href={booked.mapUrl}
                target="_blank"
                rel="noreferrer"
                className={`block text-muted text-sm ${quietLink}`}
              >
                {booked.address}
                <span className="sr-only"> ({b('done.map')})</span>
              </a>
            )}
          </span>
        </li>
        {(persons > 1 || extras.length > 0) && (
          <li className="pl-11 text-muted">
            {[persons > 1 && b('options.personCount', { count: persons }), ...extras].filter(Boolean).join(', ')}
          </li>
        )}
      </ul>
      <div className="flex items-baseline justify-between gap-4 border-line border-t border-dashed px-6 py-4 text-muted sm:px-7">
        <span className="text-sm">{b('done.number', { number: booked.number })}</span>
        <span className="text-right">
          <span className="font-semibold text-ink tabular-nums">{booked.total ?? b('free')}</span>
          {booked.paid && <span className="block text-sm text-success">{b(`done.${booked.paid}`)}</span>}
          {booked.deposit && !booked.paid && (
            <span className="block text-sm">{b('summary.deposit', { amount: booked.deposit })}</span>
          )}
        </span>
      </div>
    </Card>
  )
}

function When({ booked }: { booked: BookedView }) {
  const b = useBookText()
  const zone = <span className="text-muted text-sm">{b('review.zone', { city: booked.zoneCity })}</span>
  if (booked.dates.length)
    return (
      <>
        <PeriodList periods={booked.dates} />
        {zone}
      </>
    )
  return (
    <>
      <p className="mt-1 first-letter:uppercase">{booked.day}</p>
      <p>
        <span className="font-semibold tabular-nums">{booked.time}</span> {zone}
      </p>
    </>
  )
}
