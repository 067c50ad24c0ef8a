import { Avatar } from '@foyer/ui/avatar'
import { Badge } from '@foyer/ui/badge'
import { ButtonLink } from '@foyer/ui/button'
import { EmptyState } from '@foyer/ui/empty-state'
import { ListRow, RowList } from '@foyer/ui/list-row'
import { Menu } from '@foyer/ui/menu'
import { PageHeader } from '@foyer/ui/page-header'
import type { ActionFunctionArgs } from '@remix-run/node'
import { Outlet, useLoaderData } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import { page } from '../edge/desk.server.ts'
import { submit, text } from '../edge/submit.server.ts'
import { paths } from '../paths.ts'
import { AnswerErrors } from '../shell/answer.tsx'
import { title } from '../shell/title.ts'
import { useText } from '../texts/use-text.ts'

export const meta = title((t) => t.providers.title)

export const loader = page(async ({ caller, staff }) => ({
  providers: await caller.providers.list(),
  languages: staff.business.languages,
  mayChange: staff.permissions.has('providers.change'),
}))

type Listed = Awaited<ReturnType<typeof loader>>['providers'][number]

export const action = (args: ActionFunctionArgs) =>
  submit(args, {
    read: (form) => ({ providerId: text(form, 'providerId'), direction: text(form, 'direction') as 'up' | 'down' }),
    call: (caller, input) => caller.providers.move(input),
    done: () => ({ to: paths.providers }),
  })

/** Who performs appointments, in the order customers see. */
export default function Providers() {
  const t = useTranslations('providers')
  const { providers, mayChange } = useLoaderData<typeof loader>()
  const create = mayChange && (
    <ButtonLink to={paths.newProvider} preventScrollReset>
      {t('new')}
    </ButtonLink>
  )
  return (
    <div className="mx-auto max-w-4xl">
      <PageHeader title={t('title')} description={t('text')} actions={providers.length > 0 && create} />
      <AnswerErrors />
      {providers.length ? (
        <RowList label={t('title')}>
          {providers.map((provider, place) => (
            <Row
              key={provider.id}
              provider={provider}
              directions={[
                ...(place ? ['up' as const] : []),
                ...(place < providers.length - 1 ? ['down' as const] : []),
              ]}
            />
          ))}
        </RowList>
      ) : (
        <EmptyState title={t('none')} description={t('noneText')} action={create} />
      )}
      <Outlet />
    </div>
  )
}

function Row({ provider, directions }: { provider: Listed; directions: ('up' | 'down')[] }) {
  const t = useTranslations('providers')
  const { languages, mayChange } = useLoaderData<typeof loader>()
  const { id, name, active, services, photoVersion } = provider
  const items = directions.map((direction) => ({
    label: t(direction),
    action: paths.providers,
    fields: { providerId: id, direction },
  }))
  const facts = [useText(languages)(provider.title), t('serviceCount', { count: services })].filter(Boolean)
  return (
    <ListRow
      title={name}
      to={paths.provider(id)}
      leading={<Avatar name={name} src={photoVersion && paths.providerPhoto(id, photoVersion)} />}
      description={<span className="text-muted">{facts.join(' · ')}</span>}
      trailing={!active && <Badge>{t('inactive')}</Badge>}
      menu={mayChange && items.length > 0 && <Menu label={t('actionsFor', { name })} items={items} />}
    />
  )
}
