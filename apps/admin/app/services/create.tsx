import { CheckboxField } from '@foyer/ui/checkbox-field'
import { PageHeader } from '@foyer/ui/page-header'
import type { ActionFunctionArgs } from '@remix-run/node'
import { redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import { page } from '../edge/desk.server.ts'
import { submit, texts } from '../edge/submit.server.ts'
import { paths } from '../paths.ts'
import { SettingsForm } from '../settings/settings-form.tsx'
import { useAnswer } from '../shell/answer.tsx'
import { title } from '../shell/title.ts'
import { FieldGroup } from './field-group.tsx'
import { ServiceFields } from './service-fields.tsx'
import { newService, typedService } from './typed-service.ts'
import { useServiceSentence } from './use-service-sentence.ts'

export const meta = title((t) => t.services.new)

export const loader = page(async ({ caller, staff }, { request }) => {
  if (!staff.permissions.has('services.change')) throw new Response(null, { status: 403 })
  const [categories, providers] = await Promise.all([caller.categories.list(), caller.providers.list()])
  if (!categories.length) throw redirect(paths.newCategory)
  const wished = new URL(request.url).searchParams.get('category')
  const { languages, currency } = staff.business
  const categoryId = categories.find(({ id }) => id === wished)?.id ?? categories[0]?.id ?? ''
  return { categories, providers: providers.filter(({ active }) => active), languages, currency, categoryId }
})

export const action = (args: ActionFunctionArgs) => {
  const { languages = [], currency = 'EUR' } = args.context.admin.staff?.business ?? {}
  return submit(args, {
    read: (form) => ({
      ...typedService(texts(form), languages, currency),
      providerIds: form.getAll('providerId').map(String),
    }),
    call: (caller, input) => caller.services.create(input),
    done: ({ serviceId }) => ({ to: paths.service(serviceId), toast: { key: 'serviceCreated' } }),
  })
}

/** A new service, with who offers it. */
export default function CreateService() {
  const t = useTranslations('services')
  const { categories, providers, languages, currency, categoryId } = useLoaderData<typeof loader>()
  const { refusal, values, errorOf } = useAnswer('newService')
  const sentence = useServiceSentence(languages, currency)
  const stored = refusal ? values : newService(categoryId)
  return (
    <div className="mx-auto max-w-3xl pb-24">
      <PageHeader title={t('new')} back={{ to: paths.services, label: t('title') }} />
      <SettingsForm
        act="newService"
        title={t('basics')}
        stored={stored}
        mayChange
        isNew
        shown={['name', 'description', 'color', 'durationMinutes', 'priceMinor', 'capacity', 'meetingUrl']}
        sentence={(typed) => sentence(typed, typed.providerId ? [t('whoTicked')] : [], true)}
      >
        <ServiceFields
          stored={stored}
          categories={categories}
          languages={languages}
          currency={currency}
          errorOf={errorOf}
        />
        <FieldGroup title={t('offeredBy')} text={providers.length ? undefined : t('noProviders')}>
          <div>
            {providers.map(({ id, name }) => (
              <CheckboxField key={id} label={name} name="providerId" value={id} />
            ))}
          </div>
        </FieldGroup>
      </SettingsForm>
    </div>
  )
}
