import { Form, Link } from '@remix-run/react'
import CircleAlert from 'lucide-react/icons/circle-alert'
import CircleCheck from 'lucide-react/icons/circle-check'
import X from 'lucide-react/icons/x'
import { useEffect, useState } from 'react'

export type ToastAction = { label: string } & ({ to: string } | { action: string; fields?: Record<string, string> })
export type ToastProps = {
  id: string
  text: string
  tone?: 'plain' | 'success' | 'danger'
  /** Milliseconds until it goes by itself; 0 = it stays. 6 seconds, or 12 with an action. */
  duration?: number
  action?: ToastAction
}

const act =
  'min-h-11 shrink-0 rounded-md px-3 font-semibold underline decoration-2 underline-offset-4 inline-flex items-center'

/** What just happened, with at most one way to answer; waits while it is pointed at or has focus. */
export function Toast({
  toast,
  dismissLabel,
  onGone,
}: {
  toast: ToastProps
  dismissLabel: string
  onGone: () => void
}) {
  const { text, tone, action, duration = action ? 12000 : 6000 } = toast
  const [held, setHeld] = useState(false)
  useEffect(() => {
    if (held || duration === 0) return
    const timer = setTimeout(onGone, duration)
    return () => clearTimeout(timer)
  }, [held, duration, onGone])
  const hold = () => setHeld(true)
  const release = () => setHeld(false)
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only holds the timer while the toast is looked at
    <div
      onPointerEnter={hold}
      onPointerLeave={release}
      onFocus={hold}
      onBlur={release}
      className="toast-motion pointer-events-auto flex w-full items-center gap-2 rounded-xl bg-ink py-1.5 pr-1.5 pl-4 text-canvas shadow-float sm:w-auto sm:max-w-lg"
    >
      {tone === 'danger' && <CircleAlert aria-hidden="true" />}
      {tone === 'success' && <CircleCheck aria-hidden="true" />}
      <span className="grow py-2">{text}</span>
      {action && 'to' in action && (
        <Link to={action.to} className={act}>
          {action.label}
        </Link>
      )}
      {action && 'action' in action && (
        <Form method="post" action={action.action} className="flex" onSubmit={() => setTimeout(onGone)}>
          {Object.entries(action.fields ?? {}).map(([name, value]) => (
            <input key={name} type="hidden" name={name} value={value} />
          ))}
          <button type="submit" className={act}>
            {action.label}
          </button>
        </Form>
      )}
      <button
        type="button"
        aria-label={dismissLabel}
        onClick={onGone}
        className="grid size-11 shrink-0 place-items-center rounded-lg opacity-70 hover:opacity-100"
      >
        <X aria-hidden="true" className="size-4" />
      </button>
    </div>
  )
}
