import { CheckboxField } from '@foyer/ui/checkbox-field'
import { RadioGroupField } from '@foyer/ui/radio-group-field'
import { SwitchField } from '@foyer/ui/switch-field'
import { TextField } from '@foyer/ui/text-field'
import { useLocale, useTranslations } from 'use-intl'
import type { CustomerSettings } from './customer.tsx'
import { DurationField, spellMinutes, storedDuration, typedMinutes } from './duration-field.tsx'
import { switched, useSectionErrors } from './section-answer.ts'
import { SettingsForm, type Typed } from './settings-form.tsx'

const act = 'manageBookings'
const reasons = ['none', 'optional', 'required'] as const
const edits = ['editNote', 'editPersons', 'editExtras'] as const

/** Manage bookings (BOK-5, 6, 9, 13). */
export function ManageBookings({ stored }: { stored: CustomerSettings['manageBookings'] }) {
  const t = useTranslations('settings.manage')
  const errorOf = useSectionErrors(act)
  const sentence = useSentence()
  const { reschedule, cancel, allowOverlap, undoCancel, mostMoves, cancelReason, revision } = stored
  const fields = {
    ...switched({ reschedule, cancel }),
    ...storedDuration('rescheduleCutoffMinutes', stored.rescheduleCutoffMinutes),
    ...storedDuration('cancelCutoffMinutes', stored.cancelCutoffMinutes),
  }
  const cutoff = (name: 'rescheduleCutoffMinutes' | 'cancelCutoffMinutes', label: string) => (
    <DurationField label={label} name={name} stored={fields} hint={t('cutoffHint')} error={errorOf(name)} />
  )
  return (
    <SettingsForm act={act} title={t('title')} stored={fields} shown={['value']} sentence={sentence}>
      <input type="hidden" name="revision" value={revision} />
      <SwitchField label={t('reschedule')} name="reschedule" defaultChecked={reschedule} />
      {cutoff('rescheduleCutoffMinutes', t('rescheduleCutoff'))}
      <TextField
        label={t('mostMoves')}
        name="mostMoves"
        type="number"
        min={1}
        max={50}
        hint={t('mostMovesHint')}
        defaultValue={mostMoves ?? ''}
        error={errorOf('mostMoves')}
        className="max-w-sm"
      />
      <div className="group/cancel">
        <SwitchField label={t('cancel')} name="cancel" hint={t('cancelHint')} defaultChecked={cancel} />
        {cancel && (
          <div className="hidden group-has-[input[name=cancel]:not(:checked)]/cancel:block">
            <CheckboxField label={t('confirmCancelOff')} name="confirmed" error={errorOf('confirmed')} />
          </div>
        )}
      </div>
      {cutoff('cancelCutoffMinutes', t('cancelCutoff'))}
      <RadioGroupField
        label={t('cancelReason')}
        name="cancelReason"
        layout="inline"
        defaultValue={cancelReason}
        options={reasons.map((reason) => ({ value: reason, label: t(`cancelReasons.${reason}`) }))}
      />
      <SwitchField
        label={t('undoCancel')}
        name="undoCancel"
        hint={t('undoCancelHint')}
        defaultChecked={undoCancel}
        error={errorOf('undoCancel')}
      />
      <fieldset>
        <legend className="font-medium text-sm">{t('edits')}</legend>
        <p className="text-muted text-sm">{t('editsHint')}</p>
        {edits.map((edit) => (
          <SwitchField key={edit} label={t(edit)} name={edit} defaultChecked={stored[edit]} />
        ))}
      </fieldset>
      <SwitchField label={t('allowOverlap')} name="allowOverlap" defaultChecked={allowOverlap} />
    </SettingsForm>
  )
}

/** "Your customers can move an appointment until 24 hours before." */
function useSentence(): (typed: Typed) => string {
  const t = useTranslations('settings.manage')
  const locale = useLocale()
  const until = (minutes: number | null) =>
    minutes ? t('before', { time: spellMinutes(minutes, locale) }) : t('start')
  return (typed) => {
    const move = until(typedMinutes(typed, 'rescheduleCutoffMinutes'))
    const cancel = until(typedMinutes(typed, 'cancelCutoffMinutes'))
    if (typed.reschedule && typed.cancel) return t('both', { move, cancel })
    if (typed.reschedule) return t('moveOnly', { move })
    return typed.cancel ? t('cancelOnly', { cancel }) : t('neither')
  }
}
