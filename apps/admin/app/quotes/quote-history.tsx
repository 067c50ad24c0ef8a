import { formatDateTime } from '@foyer/format/dates'
import { DefinitionList } from '@foyer/ui/definition-list'
import { Link, useLoaderData } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import { nameOf } from '../bookings/booking-row.tsx'
import { paths } from '../paths.ts'
import { useRegion } from '../shell/use-region.ts'
import type { loader } from './get.tsx'

/** Whose it is, when it was sent, and who answered what, when and from where (INV-5). */
export function QuoteHistory() {
  const t = useTranslations('quotes')
  const locale = useRegion()
  const { quote, zone } = useLoaderData<typeof loader>()
  const { customer, state, sentAt, answeredAt, withdrawnAt, acceptedName, answeredIp, declineReason } = quote
  const at = (instant: string) => formatDateTime(instant, { locale, zone })
  const isAccepted = state === 'ACCEPTED'
  return (
    <DefinitionList
      layout="stacked"
      items={[
        {
          label: t('customer'),
          value: (
            <Link to={paths.customer(customer.id)} className="underline underline-offset-3">
              {nameOf(customer)}
            </Link>
          ),
        },
        ...(sentAt ? [{ label: t('sentAt'), value: at(sentAt) }] : []),
        ...(answeredAt ? [{ label: t(isAccepted ? 'acceptedAt' : 'declinedAt'), value: at(answeredAt) }] : []),
        ...(acceptedName ? [{ label: t('acceptedName'), value: acceptedName }] : []),
        ...(answeredIp ? [{ label: t('answeredIp'), value: answeredIp }] : []),
        ...(declineReason ? [{ label: t('declineReason'), value: declineReason }] : []),
        ...(withdrawnAt ? [{ label: t('withdrawnAt'), value: at(withdrawnAt) }] : []),
      ]}
    />
  )
}
