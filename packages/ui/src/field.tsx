import CircleAlert from 'lucide-react/icons/circle-alert'
import { type ReactNode, useId } from 'react'
import { classNames } from './class-names'

/** What every field says about itself: its name, how to fill it, what is wrong with it. */
export type FieldText = {
  label: ReactNode
  hint?: ReactNode
  error?: string | string[]
  aside?: ReactNode
  className?: string
}
type Wiring = { id: string; 'aria-invalid': true | undefined; 'aria-describedby': string | undefined }

/** Ties a control to its hint and error, so that all of it is read out together. */
export function useWiring({ id, hint, error }: { id?: string; hint?: ReactNode; error?: string | string[] }): Wiring {
  const own = useId()
  const name = id ?? own
  const wrong = hasError(error)
  const described = classNames(wrong && `${name}-error`, hint !== undefined && hint !== null && `${name}-hint`)
  return { id: name, 'aria-invalid': wrong || undefined, 'aria-describedby': described || undefined }
}

export function hasError(error?: string | string[]): boolean {
  return error !== undefined && error.length > 0
}

/** Hint and error of a control, under the ids that `useWiring` names. */
export function FieldMessages({ id, hint, error }: { id: string; hint?: ReactNode; error?: string | string[] }) {
  const messages = hasError(error) ? [error].flat() : []
  return (
    <>
      {messages.length > 0 && (
        <p id={`${id}-error`} className="mt-1.5 flex gap-1.5 text-danger text-sm">
          <CircleAlert aria-hidden="true" className="mt-0.5 size-4" />
          <span>{messages.join(' ')}</span>
        </p>
      )}
      {hint !== undefined && hint !== null && (
        <p id={`${id}-hint`} className="mt-1.5 text-muted text-sm">
          {hint}
        </p>
      )}
    </>
  )
}

/** Label above, control, then error and hint below. */
export function Field({
  id,
  label,
  hint,
  error,
  aside,
  className,
  children,
}: FieldText & { id: string; children: ReactNode }) {
  return (
    <div className={classNames('min-w-0', className)}>
      <div className="mb-1.5 flex items-baseline justify-between gap-3">
        <label htmlFor={id} className="font-medium text-sm">
          {label}
        </label>
        {aside && <span className="shrink-0 text-muted text-sm">{aside}</span>}
      </div>
      {children}
      <FieldMessages id={id} hint={hint} error={error} />
    </div>
  )
}

/** 17 px on touch screens, since iOS zooms into fields of less than 16. */
export const controlStyle =
  'block w-full min-h-11 rounded-lg bg-surface px-3.5 py-2 text-base text-ink pointer-coarse:text-lg inset-ring inset-ring-line-strong transition-shadow placeholder:text-muted ' +
  'focus-visible:outline-2 focus-visible:outline-brand-text focus-visible:-outline-offset-1 aria-invalid:inset-ring-danger ' +
  'disabled:bg-sunken disabled:text-muted [&[readonly]]:bg-sunken'
