import { Card } from '@foyer/ui/card'
import { DateBlock } from '@foyer/ui/date-block'
import { useText } from '../messages/text'
import { elsewhereText } from './booking-row'
import type { BookingDetail } from './describe-booking'

/** Which booking this is about, in short: the object one recognises. */
export function BookingFacts({ booking, quiet }: { booking: BookingDetail; quiet?: boolean }) {
  const t = useText()
  return (
    <Card>
      <div className="flex items-center gap-4">
        <DateBlock {...booking.date} dateTime={booking.startsAt} quiet={quiet} />
        <div className="min-w-0">
          <p className="font-semibold">{booking.service}</p>
          <p>
            {booking.time}
            {booking.elsewhere && <span className="text-muted"> {elsewhereText(t, booking.elsewhere)}</span>}
          </p>
          <p className="text-muted text-sm">
            {[booking.provider.name, booking.place ?? t('booking.online')].join(' · ')}
          </p>
        </div>
      </div>
    </Card>
  )
}
