import type { ReactNode } from 'react'
import { classNames } from './class-names'

export type EmptyStateProps = {
  title: string
  description?: ReactNode
  icon?: ReactNode
  action?: ReactNode
  className?: string
}

/** Nothing here yet: one sentence, one action. */
export function EmptyState({ title, description, icon, action, className }: EmptyStateProps) {
  return (
    <div className={classNames('flex flex-col items-center px-6 py-12 text-center', className)}>
      {icon && <div className="mb-4 grid size-12 place-items-center rounded-full bg-sunken text-muted">{icon}</div>}
      <p className="font-semibold text-lg">{title}</p>
      {description && <p className="mt-1 max-w-prose text-muted">{description}</p>}
      {action && <div className="mt-5">{action}</div>}
    </div>
  )
}
