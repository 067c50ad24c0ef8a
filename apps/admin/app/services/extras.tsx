import type { ActionFunctionArgs } from '@remix-run/node'
import { useLocale, useTranslations } from 'use-intl'
import { submit, text, texts } from '../edge/submit.server.ts'
import { paths } from '../paths.ts'
import { SettingsForm, type Typed } from '../settings/settings-form.tsx'
import { title } from '../shell/title.ts'
import { useRegion } from '../shell/use-region.ts'
import { useText } from '../texts/use-text.ts'
import { useService } from './edit.tsx'
import { ExtraFields } from './extra-fields.tsx'
import { storedExtras, typedExtras } from './typed-extras.ts'
import { useExtraWords } from './use-extra-words.ts'

export const meta = title((t) => t.services.extras)

export const action = (args: ActionFunctionArgs) => {
  const serviceId = args.params.serviceId ?? ''
  const { languages = [], currency = 'EUR' } = args.context.admin.staff?.business ?? {}
  return submit(args, {
    read: (form) => ({
      serviceId,
      version: text(form, 'version'),
      extras: typedExtras(texts(form), languages, currency),
    }),
    call: (caller, input) => caller.services.changeExtras(input),
    done: () => ({ to: paths.serviceExtras(serviceId), toast: { key: 'settingsSaved' } }),
  })
}

/** What can be added to the service: each extra a card, and an empty one at the end (PRI-1). */
export default function Extras() {
  const t = useTranslations('services')
  const { service, version, extras, languages, currency, mayChange } = useService()
  const locale = useRegion()
  const list = new Intl.ListFormat(useLocale(), { type: 'conjunction' })
  const words = useExtraWords(currency)
  const textOf = useText(languages)
  const stored = storedExtras(extras, { currency, locale })
  const fields = { stored, languages, currency, isGroup: service.capacity > 1 }
  const sentence = (typed: Typed) => {
    const offered = typedExtras(typed, languages, currency).filter(({ active }) => active)
    if (!offered.length) return t('noExtras')
    return t('addExtras', { extras: list.format(offered.map((extra) => words(textOf(extra.name), extra))) })
  }
  return (
    <SettingsForm
      key={version}
      act="extras"
      title={t('extras')}
      description={t('extrasText')}
      stored={stored}
      mayChange={mayChange}
      sentence={sentence}
    >
      <input type="hidden" name="version" value={version} />
      {extras.map(({ id, name }, place) => (
        <section key={id} aria-label={textOf(name)} className="rounded-xl bg-surface p-4 ring ring-line sm:p-5">
          <ExtraFields place={place} isNew={false} {...fields} />
        </section>
      ))}
      <details className="rounded-xl bg-surface px-4 ring ring-line sm:px-5" open={extras.length === 0}>
        <summary className="flex min-h-12 cursor-pointer items-center font-medium text-brand-text">
          {t('addExtra')}
        </summary>
        <div className="pt-2 pb-5">
          <ExtraFields place={extras.length} isNew {...fields} />
        </div>
      </details>
    </SettingsForm>
  )
}
