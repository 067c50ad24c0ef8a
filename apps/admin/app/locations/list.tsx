import { zoneCity } from '@foyer/format/dates'
import { Badge } from '@foyer/ui/badge'
import { ButtonLink } from '@foyer/ui/button'
import { EmptyState } from '@foyer/ui/empty-state'
import { ListRow, RowList } from '@foyer/ui/list-row'
import { Outlet, useLoaderData } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import { page } from '../edge/desk.server.ts'
import { paths } from '../paths.ts'
import { title } from '../shell/title.ts'
import { useText } from '../texts/use-text.ts'

export const meta = title((t) => t.locations.title)

export const loader = page(async ({ caller, staff }) => ({
  locations: await caller.locations.list(),
  languages: staff.business.languages,
  mayChange: staff.permissions.has('settings.change'),
}))

/** The places of the business. */
export default function Locations() {
  const t = useTranslations('locations')
  const { locations, languages, mayChange } = useLoaderData<typeof loader>()
  const textOf = useText(languages)
  const create = mayChange && (
    <ButtonLink to={paths.newLocation} preventScrollReset>
      {t('new')}
    </ButtonLink>
  )
  return (
    <>
      <div className="mb-4 flex flex-wrap items-start justify-between gap-4">
        <div>
          <h2 className="text-xl">{t('title')}</h2>
          <p className="mt-1 text-muted">{t('text')}</p>
        </div>
        {create}
      </div>
      {locations.length ? (
        <RowList label={t('title')}>
          {locations.map(({ id, name, address, timeZone, phone, active }) => (
            <ListRow
              key={id}
              title={textOf(name)}
              to={mayChange ? paths.location(id) : undefined}
              description={<span className="text-muted">{[address, phone].filter(Boolean).join(' · ')}</span>}
              meta={t('clock', { city: zoneCity(timeZone) })}
              trailing={!active && <Badge>{t('closed')}</Badge>}
            />
          ))}
        </RowList>
      ) : (
        <EmptyState title={t('none')} description={t('noneText')} />
      )}
      <Outlet />
    </>
  )
}
