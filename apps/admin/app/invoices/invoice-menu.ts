import type { MenuItemProps } from '@foyer/ui/menu'
import { useTranslations } from 'use-intl'
import { paths } from '../paths.ts'

interface Invoice {
  id: string
  state: 'PAID' | 'DUE' | 'CREDITED' | 'CREDIT_NOTE'
  booking: { id: string }
}

/** What may be done with an invoice: read it, keep it, send it, take it back. */
export function useInvoiceMenu({ mayIssue, filters = '' }: { mayIssue: boolean; filters?: string }) {
  const t = useTranslations('invoices')
  return ({ id, state, booking }: Invoice): MenuItemProps[] => [
    { label: t('look'), href: paths.invoice(id) },
    { label: t('keep'), href: `${paths.invoice(id)}?download`, download: true },
    ...(mayIssue ? [{ label: t('send'), action: `${paths.sendInvoice(booking.id, id)}${filters}` }] : []),
    ...(mayIssue && (state === 'PAID' || state === 'DUE')
      ? [{ label: t('credit'), to: `${paths.creditInvoice(booking.id, id)}${filters}` }]
      : []),
  ]
}
