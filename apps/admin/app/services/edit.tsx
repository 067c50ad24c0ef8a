import { Badge } from '@foyer/ui/badge'
import { Banner } from '@foyer/ui/banner'
import { Dialog } from '@foyer/ui/dialog'
import { Menu } from '@foyer/ui/menu'
import { PageHeader } from '@foyer/ui/page-header'
import { SubmitButton } from '@foyer/ui/submit-button'
import { Tabs } from '@foyer/ui/tabs'
import type { ActionFunctionArgs } from '@remix-run/node'
import { Form, Outlet, useLoaderData, useRouteLoaderData } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import { page } from '../edge/desk.server.ts'
import { submit } from '../edge/submit.server.ts'
import { paths } from '../paths.ts'
import { AnswerErrors, useAnswer } from '../shell/answer.tsx'
import { title } from '../shell/title.ts'
import { useText } from '../texts/use-text.ts'

export const meta = title((t) => t.services.one)

export const loader = page(async ({ caller, staff }, { params }) => {
  const serviceId = params.serviceId ?? ''
  const [loaded, categories] = await Promise.all([caller.services.get({ serviceId }), caller.categories.list()])
  const { languages, currency } = staff.business
  const { prices, fees, scheduling, manageBookings, bookingPage } = staff.settings
  return {
    ...loaded,
    categories,
    languages,
    currency,
    business: { prices, fees, scheduling, manageBookings, bookingPage },
    mayChange: staff.permissions.has('services.change'),
  }
})

export type LoadedService = Awaited<ReturnType<typeof loader>>

export const action = (args: ActionFunctionArgs) =>
  submit(args, {
    read: () => ({ serviceId: args.params.serviceId ?? '' }),
    call: (caller, input) => caller.services.remove(input),
    done: () => ({ to: paths.services, toast: { key: 'serviceRemoved' } }),
  })

/** The service that the page around is about. */
export function useService(): LoadedService {
  const found = useRouteLoaderData<typeof loader>('services/edit')
  if (!found) throw new Error('outside the page of a service')
  return found
}

/** A service: its name and state, and the four parts of it. */
export default function Service() {
  const t = useTranslations('services')
  const { service, languages, mayChange, extras, offers } = useLoaderData<typeof loader>()
  const name = useText(languages)(service.name)
  const { refusal } = useAnswer()
  return (
    <div className="mx-auto max-w-3xl pb-24">
      <PageHeader
        title={name}
        back={{ to: paths.services, label: t('title') }}
        badge={!service.active && <Badge>{t('inactive')}</Badge>}
        actions={
          mayChange && (
            <Menu
              label={t('actionsFor', { name })}
              items={[{ label: t('remove'), tone: 'danger', dialog: 'remove-service' }]}
            />
          )
        }
        className="mb-4 lg:mb-4"
      />
      <Tabs
        label={name}
        className="mb-6"
        items={[
          { to: paths.service(service.id), label: t('basics'), end: true },
          { to: paths.serviceProviders(service.id), label: t('offeredBy'), count: offers.length },
          { to: paths.serviceExtras(service.id), label: t('extras'), count: extras.length },
          { to: paths.serviceRules(service.id), label: t('rules') },
        ]}
      />
      {!mayChange && (
        <Banner tone="info" className="mb-6">
          {t('readOnly')}
        </Banner>
      )}
      <AnswerErrors />
      <Outlet />
      {mayChange && <RemoveDialog key={refusal?.reason} id={service.id} name={name} />}
    </div>
  )
}

/** Removing is asked twice. */
function RemoveDialog({ id, name }: { id: string; name: string }) {
  const t = useTranslations('services')
  const words = useTranslations('common')
  return (
    <Dialog
      id="remove-service"
      title={t('removeTitle', { name })}
      description={t('removeText')}
      closeLabel={words('close')}
      size="sm"
      footer={
        <Form method="post" action={paths.service(id)}>
          <SubmitButton variant="danger">{t('remove')}</SubmitButton>
        </Form>
      }
    />
  )
}
