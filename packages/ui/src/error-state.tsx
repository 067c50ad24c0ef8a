import type { ReactNode } from 'react'
import { classNames } from './class-names'

export type ErrorStateProps = {
  title: string
  description: ReactNode
  actions?: ReactNode
  reference?: string
  className?: string
}

/** Something went wrong: what happened, what to do, and the number to quote when asking for help. */
export function ErrorState({ title, description, actions, reference, className }: ErrorStateProps) {
  return (
    <div className={classNames('mx-auto flex max-w-lg flex-col items-center px-6 py-16 text-center', className)}>
      <h1 className="text-2xl">{title}</h1>
      <div className="mt-2 text-muted">{description}</div>
      {actions && <div className="mt-6 flex flex-wrap justify-center gap-2">{actions}</div>}
      {reference && <p className="mt-8 font-mono text-muted text-sm">{reference}</p>}
    </div>
  )
}
