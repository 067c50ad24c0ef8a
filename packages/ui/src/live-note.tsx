import { Spinner } from './spinner'

/** Says, while the connection is lost, that what is shown may be old; it is gone by itself once that is over. */
export function LiveNote({ isLost, label }: { isLost: boolean; label: string }) {
  return (
    <div role="status" className="pointer-events-none fixed inset-x-0 top-3 z-40 flex justify-center print:hidden">
      {isLost && (
        <p className="flex items-center gap-2.5 rounded-full bg-raised px-4 py-2 text-sm shadow-float">
          <Spinner />
          {label}
        </p>
      )}
    </div>
  )
}
