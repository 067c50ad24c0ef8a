import { Badge, type Tone } from '@foyer/ui/badge'
import { useText } from '../messages/text'
import type { BookingLine } from './describe-booking'

const tones: Record<BookingLine['status'], Tone> = {
  PENDING: 'warn',
  APPROVED: 'success',
  CANCELED: 'neutral',
  REJECTED: 'neutral',
  NO_SHOW: 'danger',
  COMPLETED: 'neutral',
}

/** How a booking stands, in a word. */
export function StatusBadge({ status }: { status: BookingLine['status'] }) {
  const t = useText()
  return <Badge tone={tones[status]}>{t(`status.${status}`)}</Badge>
}
