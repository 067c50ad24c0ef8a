import { Avatar } from '@foyer/ui/avatar'
import { Badge } from '@foyer/ui/badge'
import { Banner } from '@foyer/ui/banner'
import { PageHeader } from '@foyer/ui/page-header'
import { Tabs } from '@foyer/ui/tabs'
import { Outlet, useLoaderData, useRouteLoaderData } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import { page } from '../edge/desk.server.ts'
import { paths } from '../paths.ts'
import { title } from '../shell/title.ts'

export const meta = title((t) => t.providers.one)

export const loader = page(async ({ caller, staff }, { params }) => ({
  provider: await caller.providers.get({ providerId: params.providerId ?? '' }),
  languages: staff.business.languages,
  mayChange: staff.permissions.has('providers.change'),
}))

export type LoadedProvider = Awaited<ReturnType<typeof loader>>

/** The provider that the page around is about. */
export function useProvider(): LoadedProvider {
  const found = useRouteLoaderData<typeof loader>('providers/provider')
  if (!found) throw new Error('outside the page of a provider')
  return found
}

/** A provider: who they are, and when they work. */
export default function Provider() {
  const t = useTranslations('providers')
  const { provider, mayChange } = useLoaderData<typeof loader>()
  const { id, name, active, photoVersion } = provider
  return (
    <div className="mx-auto max-w-4xl pb-24">
      <PageHeader
        title={
          <span className="flex items-center gap-3">
            <Avatar name={name} src={photoVersion && paths.providerPhoto(id, photoVersion)} size="lg" />
            <span className="min-w-0">{name}</span>
          </span>
        }
        back={{ to: paths.providers, label: t('title') }}
        badge={!active && <Badge>{t('inactive')}</Badge>}
        className="mb-4 lg:mb-4"
      />
      <Tabs
        label={name}
        className="mb-6"
        items={[
          { to: paths.provider(id), label: t('profile'), end: true },
          { to: paths.providerHours(id), label: t('hours') },
        ]}
      />
      {!mayChange && (
        <Banner tone="info" className="mb-6">
          {t('readOnly')}
        </Banner>
      )}
      <Outlet />
    </div>
  )
}
