import { parseMoney, typeMoney } from '@foyer/format/money'
import { ButtonLink } from '@foyer/ui/button'
import { CheckboxField } from '@foyer/ui/checkbox-field'
import { EmptyState } from '@foyer/ui/empty-state'
import { TextField } from '@foyer/ui/text-field'
import type { ActionFunctionArgs } from '@remix-run/node'
import { useLocale, useTranslations } from 'use-intl'
import { submit, text, texts } from '../edge/submit.server.ts'
import { paths } from '../paths.ts'
import { MoneyField } from '../prices/money-field.tsx'
import { SettingsForm, type Typed } from '../settings/settings-form.tsx'
import { title } from '../shell/title.ts'
import { useRegion } from '../shell/use-region.ts'
import { useService } from './edit.tsx'
import { typedNumber } from './typed-service.ts'

export const meta = title((t) => t.services.offeredBy)

/** The offers that are ticked, each with an own price and duration where one is typed. */
function typedOffers(typed: Typed, currency: string) {
  return Object.keys(typed)
    .filter((name) => /^offer\.[^.]+$/.test(name))
    .map((name) => ({
      providerId: name.slice('offer.'.length),
      priceMinor: typed[`${name}.price`]?.trim() ? parseMoney(typed[`${name}.price`] ?? '', currency) : null,
      durationMinutes: typedNumber(typed, `${name}.minutes`),
    }))
}

export const action = (args: ActionFunctionArgs) => {
  const serviceId = args.params.serviceId ?? ''
  const currency = args.context.admin.staff?.business.currency ?? 'EUR'
  return submit(args, {
    read: (form) => ({ serviceId, version: text(form, 'version'), offers: typedOffers(texts(form), currency) }),
    call: (caller, input) => caller.services.changeProviders(input),
    done: () => ({ to: paths.serviceProviders(serviceId), toast: { key: 'settingsSaved' } }),
  })
}

/** Who offers the service, for its price and duration or for own ones (BOK-2). */
export default function Offers() {
  const t = useTranslations('services')
  const { service, version, providers, offers, currency, mayChange } = useService()
  const locale = useRegion()
  const list = new Intl.ListFormat(useLocale(), { type: 'disjunction' })
  if (!providers.length)
    return (
      <EmptyState
        title={t('noProviders')}
        action={mayChange && <ButtonLink to={paths.newProvider}>{t('newProvider')}</ButtonLink>}
      />
    )
  const stored: Typed = Object.assign(
    {},
    ...offers.map(({ providerId, priceMinor, durationMinutes }) => ({
      [`offer.${providerId}`]: 'on',
      [`offer.${providerId}.price`]: priceMinor === null ? '' : typeMoney(priceMinor, currency, locale),
      [`offer.${providerId}.minutes`]: String(durationMinutes ?? ''),
    })),
  )
  const names = (typed: Typed) =>
    providers.filter(({ id, active }) => active && typed[`offer.${id}`] === 'on').map(({ name }) => name)
  return (
    <SettingsForm
      key={version}
      act="offers"
      title={t('offeredBy')}
      description={t('offersText')}
      stored={stored}
      mayChange={mayChange}
      sentence={(typed) =>
        names(typed).length ? t('chooses', { providers: list.format(names(typed)) }) : t('sentenceNoOffer')
      }
    >
      <input type="hidden" name="version" value={version} />
      <ul className="divide-y divide-line rounded-xl bg-surface ring ring-line">
        {providers.map(({ id, name, active }) => (
          <li key={id} className="group/offer flex-wrap items-end justify-between gap-x-4 px-4 py-3 sm:flex">
            <CheckboxField
              label={active ? name : t('inactiveName', { name })}
              name={`offer.${id}`}
              defaultChecked={stored[`offer.${id}`] === 'on'}
              className="font-medium"
            />
            <div className="mt-1 hidden grid-cols-2 gap-3 group-has-[input[type=checkbox]:checked]/offer:grid sm:w-80">
              <MoneyField
                label={t('ownPrice')}
                aria-label={t('ownPriceOf', { name })}
                name={`offer.${id}.price`}
                currency={currency}
                placeholder={typeMoney(service.priceMinor, currency, locale)}
                defaultValue={stored[`offer.${id}.price`]}
              />
              <TextField
                label={t('ownMinutes')}
                aria-label={t('ownMinutesOf', { name })}
                name={`offer.${id}.minutes`}
                type="number"
                min={1}
                max={10_080}
                suffix={t('minutesShort')}
                placeholder={String(service.durationMinutes)}
                defaultValue={stored[`offer.${id}.minutes`]}
              />
            </div>
          </li>
        ))}
      </ul>
    </SettingsForm>
  )
}
