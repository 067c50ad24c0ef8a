import { SwitchField } from '@foyer/ui/switch-field'
import { TextField } from '@foyer/ui/text-field'
import { useTranslations } from 'use-intl'
import type { CustomerSettings } from './customer.tsx'
import { switched, useSectionErrors } from './section-answer.ts'
import { SettingsForm } from './settings-form.tsx'

const act = 'panelAccess'

/** Panel & access (ACC-2, 3, 4, 11). */
export function PanelAccess({
  stored,
  signInAddress,
}: {
  stored: CustomerSettings['panelAccess']
  signInAddress: string
}) {
  const t = useTranslations('settings.panel')
  const errorOf = useSectionErrors(act)
  const { enabled, requirePassword, panelUrl, notificationLinkDays, revision } = stored
  return (
    <SettingsForm
      act={act}
      title={t('title')}
      stored={switched({ enabled, requirePassword })}
      shown={['value']}
      sentence={(typed) =>
        typed.enabled
          ? t('on', { address: signInAddress, how: typed.requirePassword ? t('onPassword') : t('onLink') })
          : t('off')
      }
    >
      <input type="hidden" name="revision" value={revision} />
      <SwitchField label={t('enabled')} name="enabled" hint={t('enabledHint')} defaultChecked={enabled} />
      <SwitchField
        label={t('requirePassword')}
        name="requirePassword"
        hint={t('requirePasswordHint')}
        defaultChecked={requirePassword}
      />
      <TextField
        label={t('panelUrl')}
        name="panelUrl"
        type="url"
        placeholder={signInAddress}
        hint={t('panelUrlHint')}
        defaultValue={panelUrl ?? ''}
        error={errorOf('panelUrl')}
      />
      <TextField
        label={t('linkDays')}
        name="notificationLinkDays"
        type="number"
        min={1}
        max={30}
        required
        suffix={t('daysSuffix')}
        hint={t('linkDaysHint')}
        defaultValue={notificationLinkDays}
        error={errorOf('notificationLinkDays')}
        className="max-w-sm"
      />
    </SettingsForm>
  )
}
