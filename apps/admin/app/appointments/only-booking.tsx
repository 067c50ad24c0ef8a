import { useTranslations } from 'use-intl'
import type { LoadedBooking } from '../bookings/booking.tsx'
import { BookingLedger } from '../bookings/booking-ledger.tsx'
import { PanelPart } from '../bookings/panel-part.tsx'
import { SentMessages } from '../bookings/sent-messages.tsx'
import { NoteList } from '../customers/note-list.tsx'

interface Props {
  booking: LoadedBooking
  sent: Parameters<typeof SentMessages>[0]['sent'] | null
  notes: Parameters<typeof NoteList>[0]['notes'] | null
}

/** Of the one who comes: what they wrote and what staff did, what is owed, what was sent (ADM-1). */
export function OnlyBooking({ booking, sent, notes }: Props) {
  const t = useTranslations('bookings')
  const customers = useTranslations('customers')
  const { note, zone } = booking
  return (
    <>
      {note && (
        <PanelPart title={t('note')}>
          <p className="whitespace-pre-wrap">{note}</p>
        </PanelPart>
      )}
      {notes && notes.length > 0 && (
        <PanelPart title={customers('notes')}>
          <NoteList notes={notes} zone={zone} />
        </PanelPart>
      )}
      <PanelPart title={t('ledger')}>
        <BookingLedger booking={booking} filters="" mayRecord={false} />
      </PanelPart>
      {sent && (
        <PanelPart title={t('messages')}>
          <SentMessages sent={sent} zone={zone} />
        </PanelPart>
      )}
    </>
  )
}
