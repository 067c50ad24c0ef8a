import { Form, Link, useSubmit } from '@remix-run/react'
import X from 'lucide-react/icons/x'
import { type FormEvent, type ReactNode, useEffect, useRef, useState } from 'react'
import { Button, ButtonLink } from './button'

export type FilterBarProps = {
  label: string
  submitLabel: string
  children: ReactNode
  action?: string
  clear?: { to: string; label: string }
  chips?: { label: string; to: string; removeLabel: string }[]
  className?: string
}

/** Narrows a list: a GET form, so that the address holds the filter; sends itself on change once JavaScript is there. */
export function FilterBar({ label, submitLabel, children, action, clear, chips = [], className }: FilterBarProps) {
  const submit = useSubmit()
  const timer = useRef<ReturnType<typeof setTimeout>>()
  const [ready, setReady] = useState(false)
  useEffect(() => {
    setReady(true)
    return () => clearTimeout(timer.current)
  }, [])
  const onChange = (event: FormEvent<HTMLFormElement>) => {
    const form = event.currentTarget
    const typed = event.target instanceof HTMLInputElement && ['search', 'text'].includes(event.target.type)
    clearTimeout(timer.current)
    timer.current = setTimeout(() => submit(form, { replace: true, preventScrollReset: true }), typed ? 250 : 0)
  }
  return (
    <div className={className}>
      <Form
        method="get"
        action={action}
        aria-label={label}
        onChange={onChange}
        className="flex flex-wrap items-end gap-3 *:max-w-full"
      >
        {children}
        <Button type="submit" variant="secondary" hidden={ready}>
          {submitLabel}
        </Button>
        {clear && (
          <ButtonLink to={clear.to} variant="quiet" preventScrollReset>
            {clear.label}
          </ButtonLink>
        )}
      </Form>
      {chips.length > 0 && (
        <ul className="mt-3 flex flex-wrap gap-2">
          {chips.map((chip) => (
            <li key={chip.label}>
              <Link
                to={chip.to}
                preventScrollReset
                aria-label={chip.removeLabel}
                className="inline-flex min-h-8 items-center gap-1.5 rounded-full bg-brand-soft py-1 pr-2 pl-3 text-brand-soft-ink text-sm pointer-coarse:min-h-11"
              >
                {chip.label}
                <X aria-hidden="true" className="size-4" />
              </Link>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
