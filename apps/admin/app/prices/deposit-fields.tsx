import { CheckboxField } from '@foyer/ui/checkbox-field'
import { useTranslations } from 'use-intl'
import type { Typed } from '../settings/settings-form.tsx'
import { FeeFields } from './fee-fields.tsx'

interface DepositFieldsProps {
  stored: Typed
  currency: string
  error?: string
}

/** What is paid ahead (PAY-4). */
export function DepositFields({ stored, currency, error }: DepositFieldsProps) {
  const t = useTranslations('terms')
  return (
    <div>
      <FeeFields
        label={t('deposit')}
        name="deposit"
        stored={stored}
        currency={currency}
        none={t('none')}
        hint={t('depositHint')}
        error={error}
      />
      <CheckboxField
        label={t('perPerson')}
        name="deposit.perPerson"
        defaultChecked={stored['deposit.perPerson'] === 'on'}
      />
    </div>
  )
}
