import type { InputHTMLAttributes } from 'react'
import { FieldMessages, type FieldText, useWiring } from './field'

export type SwitchFieldProps = Omit<FieldText, 'aside'> & Omit<InputHTMLAttributes<HTMLInputElement>, 'type' | 'role'>

/** Something that is on or off: what it is on the left, the switch on the right. */
export function SwitchField({ label, hint, error, className, id, ...input }: SwitchFieldProps) {
  const wiring = useWiring({ id, hint, error })
  return (
    <div className={className}>
      <div className="flex items-start gap-4">
        <div className="min-w-0 grow py-2.5">
          <label htmlFor={wiring.id} className="block font-medium">
            {label}
          </label>
          <div className="-mt-1">
            <FieldMessages id={wiring.id} hint={hint} error={error} />
          </div>
        </div>
        <span className="grid min-h-11 shrink-0 place-items-center">
          {/* biome-ignore lint/a11y/useAriaPropsForRole: a checkbox says itself whether it is checked */}
          <input {...input} {...wiring} type="checkbox" role="switch" className="switch" />
        </span>
      </div>
    </div>
  )
}
