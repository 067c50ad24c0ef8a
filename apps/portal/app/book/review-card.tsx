import { Avatar } from '@foyer/ui/avatar'
import { Card } from '@foyer/ui/card'
import { DateBlock } from '@foyer/ui/date-block'
import MapPin from 'lucide-react/icons/map-pin'
import Video from 'lucide-react/icons/video'
import type { ReactNode } from 'react'
import { CancelTerms } from './cancel-terms'
import type { SummaryView } from './describe-summary'
import type { TermsView } from './describe-terms.server'
import type { AppointmentView } from './describe-wish'
import { PriceLines } from './price-lines'
import { useBookText } from './words'

interface Props {
  appointment: AppointmentView
  summary: SummaryView
  terms: TermsView
  /** The time is somebody else's by now. */
  isTaken: boolean
  className?: string
  /** Below the price. */
  children?: ReactNode
}

const icon = { 'aria-hidden': true, className: 'mt-0.5 box-content size-5 px-1.5 text-muted' } as const

/** All that is about to be agreed: what, when, where, with whom, for how much, and what cancelling will cost. */
export function ReviewCard({ appointment, summary, terms, isTaken, className = '', children }: Props) {
  const b = useBookText()
  return (
    <aside aria-label={b('review.heading')} className={`min-w-0 lg:sticky lg:top-6 ${className}`}>
      <Card padding="lg">
        <When appointment={appointment} isTaken={isTaken} length={summary.length} />
        <ul className="mt-5 space-y-2.5">
          <li className="flex items-center gap-3">
            <Avatar name={appointment.provider.name} src={appointment.provider.photo} size="sm" />
            <span className="min-w-0">
              {appointment.provider.name}
              {appointment.isAnybody && <span className="block text-muted text-sm">{b('review.anyOf')}</span>}
            </span>
          </li>
          <li className="flex items-start gap-3">
            {appointment.online ? <Video {...icon} /> : <MapPin {...icon} />}
            <span className="min-w-0">
              {appointment.online ? b('online') : appointment.place}
              {appointment.address && <span className="block text-muted text-sm">{appointment.address}</span>}
            </span>
          </li>
        </ul>
        <div className="mt-5 border-line border-t pt-4">
          <PriceLines summary={summary} />
          {children}
        </div>
      </Card>
      <CancelTerms terms={terms} className="mt-5 px-1" />
    </aside>
  )
}

function When({ appointment, isTaken, length }: { appointment: AppointmentView; isTaken: boolean; length: string }) {
  const b = useBookText()
  const { service, date, day, time, startsAt, zoneCity } = appointment
  if (isTaken)
    return (
      <div>
        <h2 className="text-lg">{service}</h2>
        <p className="text-muted">{b('review.taken')}</p>
      </div>
    )
  return (
    <div className="flex items-start gap-4">
      <DateBlock {...date} dateTime={startsAt} />
      <div className="min-w-0">
        <h2 className="text-lg">{service}</h2>
        <p className="first-letter:uppercase">{day}</p>
        <p>
          <span className="font-medium tabular-nums">{time}</span>{' '}
          <span className="text-muted text-sm">{b('review.zone', { city: zoneCity })}</span>
        </p>
        <p className="text-muted text-sm">{length}</p>
      </div>
    </div>
  )
}
