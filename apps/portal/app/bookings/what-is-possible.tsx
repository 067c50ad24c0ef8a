import { ContactDetails } from '../contact-details'
import { useText } from '../messages/text'
import type { BookingDetail } from './describe-booking'
import { feeText } from './fee-text'

/** Until when what can be done, and whom to ask when nothing can; beside it the business's own policy. */
export function WhatIsPossible({ booking, policyText }: { booking: BookingDetail; policyText: string }) {
  const t = useText()
  const { cancel, reschedule, moveUntil, cancelUntil, closedSince } = booking
  const lines = [
    moveUntil && t('booking.canMove', { when: moveUntil }),
    cancelUntil && t('booking.canCancel', { when: cancelUntil }),
    feeText(t, booking),
    reschedule === 'tooManyMoves' && t('booking.tooManyMoves'),
    cancel !== 'allowed' &&
      reschedule !== 'allowed' &&
      (closedSince ? t('booking.tooLate', { when: closedSince }) : t('booking.contactUs')),
  ].filter(Boolean)
  const isClosed = cancel !== 'allowed' && reschedule !== 'allowed'
  return (
    <section aria-labelledby="possible" className="max-w-prose">
      <h2 id="possible" className="mb-1 text-lg">
        {t('booking.policy')}
      </h2>
      {lines.map((line) => (
        <p key={String(line)}>{line}</p>
      ))}
      {policyText && <p className="mt-2 whitespace-pre-line text-muted">{policyText}</p>}
      {isClosed && <ContactDetails className="mt-2 text-sm" />}
    </section>
  )
}
