import { formatDay, formatShortDay } from '@foyer/format/dates'
import { DefinitionList } from '@foyer/ui/definition-list'
import { useLoaderData } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import { useRegion } from '../shell/use-region.ts'
import type { loader } from './customer.tsx'

/** How to reach the customer, and whether they use the portal. */
export function CustomerProfile() {
  const t = useTranslations('customers')
  const language = useTranslations('languages')
  const locale = useRegion()
  const { customer, zone } = useLoaderData<typeof loader>()
  const { email, phone, address, dateOfBirth, invitedAt, lastSeenAt } = customer
  const day = (at: string) => formatShortDay(at, { locale, zone })
  const lines = [
    address?.street,
    [address?.postalCode, address?.city].filter(Boolean).join(' '),
    address?.country,
  ].filter(Boolean)
  const spoken = customer.locale === 'fr' ? 'fr' : 'en'
  const items = [
    { label: t('email'), value: email ? <span className="break-all">{email}</span> : t('unknown') },
    { label: t('phone'), value: phone ?? t('unknown') },
    { label: t('language'), value: language(spoken) },
    ...(dateOfBirth
      ? [{ label: t('dateOfBirth'), value: formatDay(`${dateOfBirth}T12:00:00Z`, { locale, zone: 'UTC' }) }]
      : []),
    ...(lines.length ? [{ label: t('address'), value: lines.join(', ') }] : []),
    {
      label: t('portal'),
      value: lastSeenAt ? t('lastSeen', { day: day(lastSeenAt) }) : t('neverSeen'),
      hint: invitedAt ? t('invitedOn', { day: day(invitedAt) }) : lastSeenAt ? undefined : t('notInvited'),
    },
  ]
  return (
    <>
      <DefinitionList layout="stacked" items={items} />
      <p className="mt-3 text-muted text-sm">{t('since', { day: formatDay(customer.createdAt, { locale, zone }) })}</p>
    </>
  )
}
