import { Badge, type Tone } from '@foyer/ui/badge'
import { useTranslations } from 'use-intl'
import type { ListedBooking } from './booking-row.tsx'

const tones: Record<ListedBooking['status'], Tone> = {
  PENDING: 'info',
  APPROVED: 'success',
  CANCELED: 'neutral',
  REJECTED: 'neutral',
  NO_SHOW: 'danger',
  COMPLETED: 'neutral',
}

export function StatusBadge({ status }: { status: ListedBooking['status'] }) {
  const t = useTranslations('bookings.statuses')
  return <Badge tone={tones[status]}>{t(status)}</Badge>
}
