import { RadioGroupField } from '@foyer/ui/radio-group-field'
import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'

interface OwnRuleProps {
  label: string
  name: string
  isOwn: boolean
  /** What holds where the service has no rule of its own. */
  business: string
  error?: string
  children: ReactNode
}

/** A rule that follows the business, or is the service's own; its fields show once it is, without a script. */
export function OwnRule({ label, name, isOwn, business, error, children }: OwnRuleProps) {
  const t = useTranslations('terms')
  return (
    <div className="group/rule">
      <RadioGroupField
        label={label}
        name={`${name}.own`}
        defaultValue={isOwn ? 'own' : 'business'}
        error={error}
        options={[
          { value: 'business', label: t('asBusiness'), hint: business },
          { value: 'own', label: t('ownRule') },
        ]}
      />
      <div className="mt-2 ml-8 hidden group-has-[input[value=own]:checked]/rule:block">{children}</div>
    </div>
  )
}
