import { SwitchField } from '@foyer/ui/switch-field'
import type { ActionFunctionArgs } from '@remix-run/node'
import { useTranslations } from 'use-intl'
import { submit, text, texts, ticked } from '../edge/submit.server.ts'
import { paths } from '../paths.ts'
import { SettingsForm } from '../settings/settings-form.tsx'
import { useAnswer } from '../shell/answer.tsx'
import { title } from '../shell/title.ts'
import { useRegion } from '../shell/use-region.ts'
import { useService } from './edit.tsx'
import { ServiceFields } from './service-fields.tsx'
import { storedService, typedService } from './typed-service.ts'
import { useServiceSentence } from './use-service-sentence.ts'

export const meta = title((t) => t.services.one)

export const action = (args: ActionFunctionArgs) => {
  const serviceId = args.params.serviceId ?? ''
  const { languages = [], currency = 'EUR' } = args.context.admin.staff?.business ?? {}
  return submit(args, {
    read: (sent) => ({
      serviceId,
      version: text(sent, 'version'),
      ...typedService(texts(sent), languages, currency),
      active: ticked(sent, 'active'),
    }),
    call: (caller, input) => caller.services.change(input),
    done: () => ({ to: paths.service(serviceId), toast: { key: 'settingsSaved' } }),
  })
}

/** What customers see of the service, its time, its price, its places. */
export default function Basics() {
  const t = useTranslations('services')
  const { service, version, categories, offers, providers, languages, currency, mayChange } = useService()
  const { errorOf } = useAnswer('service')
  const sentence = useServiceSentence(languages, currency)
  const stored = storedService(service, { currency, locale: useRegion() })
  const names = providers
    .filter(({ id, active }) => active && offers.some(({ providerId }) => providerId === id))
    .map(({ name }) => name)
  return (
    <SettingsForm
      key={version}
      act="service"
      title={t('basics')}
      stored={stored}
      mayChange={mayChange}
      shown={['name', 'description', 'color', 'durationMinutes', 'priceMinor', 'capacity', 'meetingUrl', 'categoryId']}
      sentence={(typed) => sentence(typed, names, typed.active === 'on')}
    >
      <input type="hidden" name="version" value={version} />
      <SwitchField label={t('active')} name="active" hint={t('activeHint')} defaultChecked={service.active} />
      <ServiceFields
        stored={stored}
        categories={categories}
        languages={languages}
        currency={currency}
        errorOf={errorOf}
      />
    </SettingsForm>
  )
}
