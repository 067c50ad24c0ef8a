import { type ReactNode, useId } from 'react'
import { classNames } from './class-names'

export type SectionProps = {
  title: ReactNode
  description?: ReactNode
  actions?: ReactNode
  className?: string
  children: ReactNode
}

/** A part of a page under a heading of its own. */
export function Section({ title, description, actions, className, children }: SectionProps) {
  const id = useId()
  return (
    <section aria-labelledby={id} className={classNames('mt-10 first:mt-0', className)}>
      <div className="mb-3 flex min-h-9 items-end justify-between gap-4">
        <div className="min-w-0">
          <h2 id={id} className="text-lg">
            {title}
          </h2>
          {description && <p className="text-muted">{description}</p>}
        </div>
        {actions && <div className="flex shrink-0 items-center gap-2">{actions}</div>}
      </div>
      {children}
    </section>
  )
}
