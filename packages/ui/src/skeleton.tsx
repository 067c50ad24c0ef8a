import { classNames } from './class-names'

const shapes = {
  text: 'h-3.5 rounded-sm',
  title: 'h-6 w-2/5 rounded-md',
  block: 'min-h-14 rounded-lg',
  circle: 'size-10 rounded-full',
}

/** The shape of something that is on its way. */
export function Skeleton({ shape = 'text', className }: { shape?: keyof typeof shapes; className?: string }) {
  return <span aria-hidden="true" className={classNames('block animate-pulse bg-line/70', shapes[shape], className)} />
}

/** Rows as ListRow draws them, before they are there. */
export function SkeletonRows({ count = 3, label }: { count?: number; label?: string }) {
  return (
    <div role={label ? 'status' : undefined} className="divide-y divide-line rounded-xl bg-surface ring ring-line">
      {label && <span className="sr-only">{label}</span>}
      {Array.from({ length: count }, (_, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: all rows are alike
        <div key={place} className="flex items-center gap-4 p-4 @md:px-5">
          <Skeleton shape="block" className="h-18 w-14 shrink-0" />
          <div className="grow space-y-2.5">
            <Skeleton className="w-1/2" />
            <Skeleton className="w-3/4" />
          </div>
          <Skeleton className="hidden h-6 w-20 rounded-full sm:block" />
        </div>
      ))}
    </div>
  )
}

/** A card before it is there. */
export function SkeletonCard({ className }: { className?: string }) {
  return (
    <div className={classNames('space-y-4 rounded-xl bg-surface p-5 ring ring-line', className)}>
      <Skeleton shape="title" />
      <Skeleton />
      <Skeleton className="w-2/3" />
    </div>
  )
}
