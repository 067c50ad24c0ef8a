import { Dialog } from '@foyer/ui/dialog'
import { SelectField } from '@foyer/ui/select-field'
import { SubmitButton } from '@foyer/ui/submit-button'
import { SwitchField } from '@foyer/ui/switch-field'
import { TextArea } from '@foyer/ui/text-area'
import { TextField } from '@foyer/ui/text-field'
import type { ActionFunctionArgs } from '@remix-run/node'
import { Form, useLoaderData } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import { page } from '../edge/desk.server.ts'
import { submit, text, texts, ticked } from '../edge/submit.server.ts'
import { paths } from '../paths.ts'
import type { Typed } from '../settings/settings-form.tsx'
import { AnswerErrors, useAnswer } from '../shell/answer.tsx'
import { title } from '../shell/title.ts'
import { LanguageFields } from '../texts/language-fields.tsx'
import { storedTexts, typedTexts } from '../texts/typed-texts.ts'

export const meta = title((t) => t.locations.one)

export const loader = page(async ({ caller, staff }, { params }) => {
  if (!staff.permissions.has('settings.change')) throw new Response(null, { status: 403 })
  const location = (await caller.locations.list()).find(({ id }) => id === params.locationId) ?? null
  if (params.locationId && !location) throw new Response(null, { status: 404 })
  const { languages, timeZone } = staff.business
  const zones = new Set([timeZone, ...(location ? [location.timeZone] : []), ...Intl.supportedValuesOf('timeZone')])
  return { location, languages, timeZone, zones: [...zones] }
})

export const action = (args: ActionFunctionArgs) => {
  const { locationId } = args.params
  const languages = args.context.admin.staff?.business.languages ?? []
  return submit(args, {
    read: (form) => ({
      fields: {
        name: typedTexts(texts(form), 'name', languages),
        address: text(form, 'address'),
        timeZone: text(form, 'timeZone'),
        phone: text(form, 'phone'),
      },
      more: { version: text(form, 'version'), active: ticked(form, 'active') },
    }),
    call: (caller, { fields, more }) =>
      locationId ? caller.locations.change({ locationId, ...fields, ...more }) : caller.locations.create(fields),
    done: () => ({ to: paths.locations, toast: { key: locationId ? 'settingsSaved' : 'locationCreated' } }),
  })
}

/** A new location, or one that changes. */
export default function Location() {
  const t = useTranslations('locations')
  const words = useTranslations('common')
  const { location, languages, timeZone, zones } = useLoaderData<typeof loader>()
  const { refusal, values, errorOf } = useAnswer()
  const known: Typed = location
    ? {
        ...storedTexts('name', location.name),
        ...{ address: location.address, phone: location.phone ?? '', timeZone: location.timeZone },
        ...(location.active && { active: 'on' }),
      }
    : { timeZone }
  const stored = refusal ? values : known
  return (
    <Dialog title={location ? t('one') : t('new')} closeTo={paths.locations} closeLabel={words('close')} size="lg">
      <Form method="post" className="space-y-5 pb-2" preventScrollReset>
        <AnswerErrors shown={['name', 'address', 'timeZone', 'phone', 'active']} />
        {location && <input type="hidden" name="version" value={location.version} />}
        <LanguageFields
          label={t('name')}
          name="name"
          stored={stored}
          languages={languages}
          maxLength={100}
          required
          errorOf={errorOf}
          autoFocus
        />
        <TextArea
          label={t('address')}
          name="address"
          rows={2}
          maxLength={300}
          aside={words('optional')}
          defaultValue={stored.address}
          error={errorOf('address')}
        />
        <div className="grid items-start gap-5 sm:grid-cols-2">
          <SelectField
            label={t('timeZone')}
            name="timeZone"
            hint={t('timeZoneHint')}
            defaultValue={stored.timeZone}
            options={zones.map((zone) => ({ value: zone, label: zone.replaceAll('_', ' ') }))}
            error={errorOf('timeZone')}
          />
          <TextField
            label={t('phone')}
            name="phone"
            type="tel"
            maxLength={40}
            aside={words('optional')}
            defaultValue={stored.phone}
            error={errorOf('phone')}
          />
        </div>
        {location && (
          <SwitchField
            label={t('active')}
            name="active"
            hint={t('activeHint')}
            defaultChecked={stored.active === 'on'}
            error={errorOf('active')}
          />
        )}
        <SubmitButton full>{words('save')}</SubmitButton>
      </Form>
    </Dialog>
  )
}
