import { Banner } from '@foyer/ui/banner'
import { useTranslations } from 'use-intl'
import type { LoadedBooking } from './booking.tsx'

/** What to look at before the customer comes: a second booking at that time, or another name than the one known (BOK-1, 4). */
export function BookingAttention({ booking }: { booking: LoadedBooking }) {
  const t = useTranslations('bookings')
  const { overlaps, bookedAs } = booking.attention
  if (!overlaps && !bookedAs) return null
  return (
    <div className="mt-4 space-y-2">
      {overlaps && <Banner tone="warn">{t('overlaps')}</Banner>}
      {bookedAs && (
        <Banner tone="info">
          {bookedAs.phone
            ? t('bookedAsWithPhone', { name: bookedAs.name, phone: bookedAs.phone })
            : t('bookedAs', { name: bookedAs.name })}
        </Banner>
      )}
    </div>
  )
}
