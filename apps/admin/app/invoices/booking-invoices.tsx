import { formatShortDay } from '@foyer/format/dates'
import { formatMoney } from '@foyer/format/money'
import { Badge } from '@foyer/ui/badge'
import { ButtonLink } from '@foyer/ui/button'
import { Menu } from '@foyer/ui/menu'
import { useTranslations } from 'use-intl'
import type { LoadedInvoices } from '../bookings/booking.tsx'
import { paths } from '../paths.ts'
import { useRegion } from '../shell/use-region.ts'
import { useInvoiceMenu } from './invoice-menu.ts'
import { invoiceTones } from './invoice-tones.ts'

interface Props {
  bookingId: string
  issued: LoadedInvoices
  mayIssue: boolean
  filters: string
}

/** What was issued for a booking, and the way to issue it (INV-1). */
export function BookingInvoices({ bookingId, issued, mayIssue, filters }: Props) {
  const t = useTranslations('invoices')
  const locale = useRegion()
  const menuOf = useInvoiceMenu({ mayIssue, filters })
  return (
    <>
      <ul className="divide-y divide-line empty:hidden">
        {issued.invoices.map((invoice) => {
          const { id, kind, number, issuedOn, totalMinor, currency, state } = invoice
          const name = t(`named.${kind}`, { number })
          return (
            <li key={id} className="flex items-center gap-3 py-2">
              <span className="min-w-0 grow">
                <a href={paths.invoice(id)} target="_blank" rel="noreferrer" className="underline underline-offset-3">
                  {name}
                </a>
                <span className="block text-muted text-sm">
                  {formatShortDay(`${issuedOn}T12:00:00Z`, { locale, zone: 'UTC' })} ·{' '}
                  {formatMoney(totalMinor, currency, locale)}
                </span>
              </span>
              {kind === 'INVOICE' && <Badge tone={invoiceTones[state]}>{t(`states.${state}`)}</Badge>}
              <Menu label={t('actions', { name })} items={menuOf(invoice)} />
            </li>
          )
        })}
      </ul>
      {issued.mayIssue && mayIssue && (
        <ButtonLink
          to={`${paths.issueInvoice(bookingId)}${filters}`}
          variant="secondary"
          className="mt-2"
          preventScrollReset
        >
          {t('issue')}
        </ButtonLink>
      )}
    </>
  )
}
