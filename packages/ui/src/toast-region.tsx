import { useCallback, useState } from 'react'
import { Toast, type ToastProps } from './toast'

export type { ToastAction, ToastProps } from './toast'
export type ToastRegionProps = {
  toasts: ToastProps[]
  label: string
  dismissLabel: string
  onDismiss?: (id: string) => void
}

/** Where toasts appear; always in the page, so that screen readers hear what is put into it. */
export function ToastRegion({ toasts, label, dismissLabel, onDismiss }: ToastRegionProps) {
  const [gone, setGone] = useState<readonly string[]>([])
  const dismiss = useCallback(
    (id: string) => {
      setGone((before) => [...before, id])
      onDismiss?.(id)
    },
    [onDismiss],
  )
  return (
    <section
      aria-label={label}
      className="pointer-events-none fixed inset-x-0 bottom-[calc(4.5rem+env(safe-area-inset-bottom))] z-60 px-3 lg:bottom-6 print:hidden"
    >
      <div role="status" className="flex flex-col items-center gap-2">
        {toasts
          .filter(({ id }) => !gone.includes(id))
          .map((toast) => (
            <ToastTimer key={toast.id} toast={toast} dismissLabel={dismissLabel} dismiss={dismiss} />
          ))}
      </div>
    </section>
  )
}

type Timed = { toast: ToastProps; dismissLabel: string; dismiss: (id: string) => void }

function ToastTimer({ toast, dismissLabel, dismiss }: Timed) {
  const onGone = useCallback(() => dismiss(toast.id), [dismiss, toast.id])
  return <Toast toast={toast} dismissLabel={dismissLabel} onGone={onGone} />
}
