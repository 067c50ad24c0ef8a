import type { ReactNode } from 'react'
import { classNames } from './class-names'

/** A list with the detail of one of its things beside it; without a panel the list has all the room. */
export function SplitView({
  panel,
  className,
  children,
}: {
  panel?: ReactNode
  className?: string
  children: ReactNode
}) {
  return (
    <div className={classNames('xl:flex xl:items-start xl:gap-8', className)}>
      <div className="min-w-0 grow">{children}</div>
      {panel}
    </div>
  )
}
