import { Link } from '@remix-run/react'
import { classNames } from './class-names'

export type SegmentedControlProps = { label: string; className?: string } & (
  | { items: { label: string; to: string; current?: boolean }[]; name?: never }
  | {
      items: { label: string; value: string }[]
      name: string
      defaultValue?: string
      onChange?: (value: string) => void
    }
)

const segment =
  'inline-flex min-h-9 items-center justify-center rounded-md px-3.5 font-medium transition-colors pointer-coarse:min-h-10'
const off = 'text-muted hover:text-ink'
const on = 'bg-raised text-ink ring ring-line dark:bg-line-strong/35'

/** Two to four ways to look at the same thing (day, week, list): links, or radios of a form. */
export function SegmentedControl(props: SegmentedControlProps) {
  const frame = classNames('inline-flex gap-0.5 rounded-lg bg-sunken p-1', props.className)
  if (props.name === undefined)
    return (
      <nav aria-label={props.label} className={frame}>
        {props.items.map(({ label, to, current }) => (
          <Link
            key={to}
            to={to}
            preventScrollReset
            aria-current={current ? 'true' : undefined}
            className={classNames(segment, current ? on : off)}
          >
            {label}
          </Link>
        ))}
      </nav>
    )
  const { name, defaultValue, onChange } = props
  return (
    <div role="radiogroup" aria-label={props.label} className={frame}>
      {props.items.map(({ label, value }) => (
        <label
          key={value}
          className={classNames(
            segment,
            'relative text-muted hover:text-ink has-checked:bg-raised has-checked:text-ink has-checked:ring has-checked:ring-line dark:has-checked:bg-line-strong/35 has-focus-visible:outline-2 has-focus-visible:outline-brand-text',
          )}
        >
          <input
            type="radio"
            name={name}
            value={value}
            defaultChecked={value === defaultValue}
            onChange={onChange && (() => onChange(value))}
            className="absolute inset-0 cursor-pointer opacity-0"
          />
          {label}
        </label>
      ))}
    </div>
  )
}
