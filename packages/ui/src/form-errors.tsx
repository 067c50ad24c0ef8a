import { useEffect, useRef } from 'react'
import { classNames } from './class-names'

export type FormError = { text: string; field?: string }
export type FormErrorsProps = { title: string; errors: (FormError | string)[]; className?: string }

/** What kept a form from being accepted, each with a jump to its field; takes focus when it appears. */
export function FormErrors({ title, errors, className }: FormErrorsProps) {
  const box = useRef<HTMLDivElement>(null)
  const listed = errors.map((error) => (typeof error === 'string' ? { text: error } : error))
  const key = listed.map(({ text }) => text).join('|')
  useEffect(() => {
    if (key) box.current?.focus()
  }, [key])
  if (listed.length === 0) return null
  return (
    <div
      ref={box}
      role="alert"
      tabIndex={-1}
      className={classNames('rounded-lg bg-danger-soft px-4 py-3 text-danger', className)}
    >
      <p className="font-semibold">{title}</p>
      <ul className="mt-1 list-disc space-y-0.5 pl-5">
        {listed.map(({ text, field }) => (
          <li key={text}>
            {field ? (
              <a href={`#${field}`} className="underline underline-offset-2">
                {text}
              </a>
            ) : (
              text
            )}
          </li>
        ))}
      </ul>
    </div>
  )
}
