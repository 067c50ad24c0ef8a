import { RadioGroupField } from '@foyer/ui/radio-group-field'
import { SwitchField } from '@foyer/ui/switch-field'
import { useLoaderData } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import { page } from '../edge/desk.server.ts'
import { title } from '../shell/title.ts'
import { switched, useSectionErrors } from './section-answer.ts'
import { saveSection } from './sections.server.ts'
import type { Typed } from './settings-form.tsx'
import { SettingsForm } from './settings-form.tsx'

export const meta = title((t) => t.settings.bookingPage)

export const loader = page(async ({ caller, staff }, { context }) => {
  const { settings, revisions } = await caller.settings.get()
  return {
    stored: settings.bookingPage,
    revision: revisions.bookingPage,
    address: `${context.portalUrl}/${staff.business.slug}/book`,
  }
})

export const action = saveSection

const wishes = ['hidden', 'optional', 'required'] as const

/** The public booking page: on or off, what it asks, and whether bookings wait for a decision (BOK-1, 16). */
export default function BookingPage() {
  const t = useTranslations('settings.booking')
  const { stored, revision, address } = useLoaderData<typeof loader>()
  const errorOf = useSectionErrors('bookingPage')
  const { enabled, approval, note, phone } = stored
  const sentence = (typed: Typed) =>
    typed.enabled ? t(typed.approval ? 'onApproval' : 'on', { address }) : t('off', { address })
  return (
    <SettingsForm
      key={revision}
      act="bookingPage"
      title={t('title')}
      description={t('text')}
      stored={{ ...switched({ enabled, approval, note }), phone }}
      shown={['value']}
      sentence={sentence}
    >
      <input type="hidden" name="revision" value={revision} />
      <SwitchField label={t('enabled')} name="enabled" defaultChecked={enabled} />
      <SwitchField label={t('approval')} name="approval" hint={t('approvalHint')} defaultChecked={approval} />
      <RadioGroupField
        label={t('phone')}
        name="phone"
        layout="inline"
        defaultValue={phone}
        options={wishes.map((wish) => ({ value: wish, label: t(`phones.${wish}`) }))}
        error={errorOf('phone')}
      />
      <SwitchField label={t('note')} name="note" hint={t('noteHint')} defaultChecked={note} />
    </SettingsForm>
  )
}
