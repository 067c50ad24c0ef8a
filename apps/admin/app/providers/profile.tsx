import { SelectField } from '@foyer/ui/select-field'
import { SwitchField } from '@foyer/ui/switch-field'
import type { ActionFunctionArgs } from '@remix-run/node'
import { Link } from '@remix-run/react'
import { useLocale, useTranslations } from 'use-intl'
import { submit, text, texts, ticked } from '../edge/submit.server.ts'
import { paths } from '../paths.ts'
import { sentPicture } from '../pictures/sent-picture.server.ts'
import { SettingsForm, type Typed } from '../settings/settings-form.tsx'
import { useAnswer } from '../shell/answer.tsx'
import { title } from '../shell/title.ts'
import { storedTexts, typedTexts } from '../texts/typed-texts.ts'
import { useText } from '../texts/use-text.ts'
import { useProvider } from './provider.tsx'
import { ProviderFields, providerFieldNames } from './provider-fields.tsx'
import { ProviderPhoto } from './provider-photo.tsx'

export const meta = title((t) => t.providers.one)

export const action = async (args: ActionFunctionArgs) => {
  const act = (await args.request.clone().formData()).get('act')
  return act === 'photo' ? changePhoto(args) : change(args)
}

const change = (args: ActionFunctionArgs) => {
  const providerId = args.params.providerId ?? ''
  const languages = args.context.admin.staff?.business.languages ?? []
  return submit(args, {
    read: (form) => ({
      providerId,
      version: text(form, 'version'),
      name: text(form, 'name'),
      title: typedTexts(texts(form), 'title', languages),
      email: text(form, 'email').trim(),
      locale: text(form, 'locale') as 'en' | 'fr',
      staffId: text(form, 'staffId') || null,
      active: ticked(form, 'active'),
    }),
    call: (caller, input) => caller.providers.change(input),
    done: () => ({ to: paths.provider(providerId), toast: { key: 'settingsSaved' } }),
  })
}

const changePhoto = (args: ActionFunctionArgs) => {
  const providerId = args.params.providerId ?? ''
  return submit(args, {
    read: async (form) => ({ providerId, picture: await sentPicture(form) }),
    call: (caller, input) => caller.providers.changePhoto(input),
    done: (_, { picture }) => ({
      to: paths.provider(providerId),
      toast: { key: picture === null ? 'photoRemoved' : 'photoSaved' },
    }),
  })
}

/** Who a provider is, whether customers may choose them, and their face. */
export default function Profile() {
  const t = useTranslations('providers')
  const { provider, languages, mayChange } = useProvider()
  const { errorOf } = useAnswer('provider')
  const textOf = useText(languages)
  const list = new Intl.ListFormat(useLocale(), { type: 'conjunction' })
  const { name, email, locale, staffId, active, version, colleagues } = provider
  const services = provider.services.filter((service) => service.active).map((service) => textOf(service.name))
  const stored: Typed = {
    ...{ name, email: email ?? '', locale, staffId: staffId ?? '' },
    ...storedTexts('title', provider.title),
    ...(active && { active: 'on' }),
  }
  const sentence = (typed: Typed) => {
    const shown = [typed.name, textOf(typedTexts(typed, 'title', languages))].filter(Boolean).join(', ')
    if (typed.active !== 'on') return t('sentenceOff', { name: typed.name ?? '' })
    if (!services.length) return t('sentenceNoService', { name: typed.name ?? '' })
    return t('sentence', { shown, services: list.format(services) })
  }
  return (
    <>
      <SettingsForm
        key={version}
        act="provider"
        title={t('profile')}
        stored={stored}
        mayChange={mayChange}
        shown={providerFieldNames}
        sentence={sentence}
      >
        <input type="hidden" name="version" value={version} />
        <SwitchField label={t('active')} name="active" hint={t('activeHint')} defaultChecked={active} />
        <ProviderFields stored={stored} languages={languages} errorOf={errorOf} />
        <SelectField
          label={t('staff')}
          name="staffId"
          hint={t('staffHint')}
          placeholder={t('noStaff')}
          defaultValue={staffId ?? ''}
          error={errorOf('staffId')}
          className="max-w-sm"
          options={colleagues.map((each) => ({ value: each.staffId, label: each.name }))}
        />
      </SettingsForm>
      <ProviderPhoto />
      <p className="mt-10 text-muted">
        {t.rich('servicesHint', {
          link: (words) => (
            <Link to={paths.services} className="text-brand-text underline underline-offset-2">
              {words}
            </Link>
          ),
        })}
      </p>
    </>
  )
}
