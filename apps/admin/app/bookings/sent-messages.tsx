import { formatShortDay, formatTime } from '@foyer/format/dates'
import { useTranslations } from 'use-intl'
import type { Caller } from '../edge/load-context.server.ts'
import { useRegion } from '../shell/use-region.ts'

type Sent = Awaited<ReturnType<Caller['messages']['listSent']>>

const kinds = [
  ...['access', 'invitation', 'bookingApproved', 'bookingPending', 'bookingRejected', 'bookingEdited'],
  ...[
    'bookingRescheduled',
    'bookingCanceled',
    'bookingDue',
    'bookingPaid',
    'bookingRefunded',
    'invoiceIssued',
    'quoteSent',
    'quoteAccepted',
    'quoteAnswered',
    'reminder',
  ],
  ...['securityNotice', 'passwordReset', 'staffInvitation', 'staffReset'],
] as ('access' | 'reminder')[]
const audiences = ['customer', 'provider', 'staff'] as const

/** What was sent and when, never what it said. */
export function SentMessages({ sent, zone }: { sent: Sent; zone: string }) {
  const t = useTranslations('bookings')
  const kindName = useTranslations('kinds')
  const audienceName = useTranslations('audiences')
  const locale = useRegion()
  if (sent.length === 0) return <p className="text-muted">{t('noMessages')}</p>
  return (
    <ul className="divide-y divide-line">
      {sent.map(({ id, kind, audience, at }) => (
        <li key={id} className="flex flex-wrap items-baseline justify-between gap-x-4 py-2">
          <span>
            {kindName(kinds.find((each) => each === kind) ?? 'other')}{' '}
            <span className="text-muted text-sm">
              {audienceName(audiences.find((each) => each === audience) ?? 'other')}
            </span>
          </span>
          <time dateTime={at} className="text-muted text-sm">
            {formatShortDay(at, { locale, zone })}, {formatTime(at, { locale, zone })}
          </time>
        </li>
      ))}
    </ul>
  )
}
