import { Banner } from '@foyer/ui/banner'
import { PageHeader } from '@foyer/ui/page-header'
import { ContactDetails } from '../contact-details'
import { useText } from '../messages/text'
import { BookingFacts } from './booking-facts'
import type { BookingDetail } from './describe-booking'

interface Props {
  heading: string
  back: { to: string; label: string }
  booking: BookingDetail
  why: Exclude<BookingDetail['cancel'], 'allowed'>
}

/** Why this booking cannot be changed here, and whom to ask. */
export function NotPossible({ heading, back, booking, why }: Props) {
  const t = useText()
  const texts = {
    off: t('booking.contactUs'),
    ended: t('booking.ended'),
    tooManyMoves: t('booking.tooManyMoves'),
    tooLate: booking.closedSince ? t('booking.tooLate', { when: booking.closedSince }) : t('booking.closed'),
  }
  return (
    <>
      <PageHeader title={heading} back={back} />
      <div className="max-w-160 space-y-5">
        <Banner tone="neutral" title={texts[why]}>
          {why !== 'ended' && <ContactDetails className="text-sm" />}
        </Banner>
        <BookingFacts booking={booking} quiet />
      </div>
    </>
  )
}
