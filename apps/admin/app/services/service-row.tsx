import { formatMinutes } from '@foyer/format/durations'
import { formatMoney } from '@foyer/format/money'
import { Badge } from '@foyer/ui/badge'
import { ListRow } from '@foyer/ui/list-row'
import { Menu } from '@foyer/ui/menu'
import { useLoaderData } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import { paths } from '../paths.ts'
import { useRegion } from '../shell/use-region.ts'
import { useText } from '../texts/use-text.ts'
import type { LoadedServices, loader } from './list.tsx'

interface ServiceRowProps {
  service: LoadedServices['services'][number]
  isFirst: boolean
  isLast: boolean
}

/** A service in the list: what it is, what it costs, and whether anybody can book it. */
export function ServiceRow({ service, isFirst, isLast }: ServiceRowProps) {
  const t = useTranslations('services')
  const { languages, currency, mayChange } = useLoaderData<typeof loader>()
  const locale = useRegion()
  const { id, color, durationMinutes, priceMinor, pricing, capacity, providers, extras, active } = service
  const name = useText(languages)(service.name)
  const price = priceMinor ? formatMoney(priceMinor, currency, locale) : t('free')
  const facts = [
    formatMinutes(durationMinutes, locale),
    pricing === 'FLAT' && priceMinor ? t('flatPrice', { price }) : price,
    ...(capacity > 1 ? [t('places', { count: capacity })] : []),
    ...(extras ? [t('extraCount', { count: extras })] : []),
  ]
  const move = (direction: 'up' | 'down') => ({
    label: t(direction),
    action: paths.services,
    fields: { act: 'moveService', serviceId: id, direction },
  })
  const items = [...(isFirst ? [] : [move('up')]), ...(isLast ? [] : [move('down')])]
  return (
    <ListRow
      title={name}
      to={paths.service(id)}
      leading={
        <svg aria-hidden="true" viewBox="0 0 12 12" className="mt-1.5 size-3 shrink-0 @lg:mt-0 @lg:self-center">
          <circle cx="6" cy="6" r="6" fill={color} />
        </svg>
      }
      description={<span className="text-muted">{facts.join(' · ')}</span>}
      trailing={
        <>
          {!active && <Badge>{t('inactive')}</Badge>}
          {active && !providers && <Badge tone="warn">{t('nobody')}</Badge>}
        </>
      }
      menu={mayChange && items.length > 0 && <Menu label={t('actionsFor', { name })} items={items} />}
    />
  )
}
