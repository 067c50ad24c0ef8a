import { controlStyle } from '@foyer/ui/field'
import type { Typed } from '../settings/settings-form.tsx'

interface TimeFieldsProps {
  /** Read out before "from" and "until". */
  label: string
  name: string
  stored: Typed
  from: string
  until: string
  invalid?: boolean
}

/** From and until, in one line. */
export function TimeFields({ label, name, stored, from, until, invalid }: TimeFieldsProps) {
  const field = (edge: 'from' | 'until', word: string) => (
    <input
      type="time"
      aria-label={`${label}, ${word}`}
      aria-invalid={invalid || undefined}
      name={`${name}.${edge}`}
      defaultValue={stored[`${name}.${edge}`]}
      className={`${controlStyle} px-2.5! tabular-nums [&::-webkit-calendar-picker-indicator]:hidden`}
    />
  )
  return (
    <div className="grid grid-cols-[minmax(0,1fr)_auto_minmax(0,1fr)] items-center gap-1.5">
      {field('from', from)}
      <span aria-hidden="true" className="text-muted">
        –
      </span>
      {field('until', until)}
    </div>
  )
}
