import { useNavigate } from '@remix-run/react'
import X from 'lucide-react/icons/x'
import { type ReactNode, useEffect, useId } from 'react'
import { classNames } from './class-names'
import { IconLink } from './icon-button'

export type SidePanelProps = {
  title: ReactNode
  closeTo: string
  closeLabel: string
  actions?: ReactNode
  footer?: ReactNode
  className?: string
  children: ReactNode
}

/** The detail of one thing while its list stays: a column at the right, over the list where there is no room. Escape closes. */
export function SidePanel({ title, closeTo, closeLabel, actions, footer, className, children }: SidePanelProps) {
  const id = useId()
  const navigate = useNavigate()
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const busy = event.defaultPrevented || document.querySelector('dialog:modal, [popover]:popover-open')
      if (event.key === 'Escape' && !busy) navigate(closeTo, { preventScrollReset: true })
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [navigate, closeTo])
  return (
    <aside
      aria-labelledby={id}
      className={classNames(
        '@container fixed inset-0 z-40 flex flex-col bg-surface sm:left-auto sm:w-md sm:shadow-float',
        'xl:sticky xl:top-20 xl:z-0 xl:max-h-[calc(100dvh-6rem)] xl:w-104 xl:shrink-0 xl:rounded-xl xl:shadow-none xl:ring xl:ring-line',
        className,
      )}
    >
      <header className="flex items-start gap-2 py-4 pr-3 pl-5">
        <h2 id={id} className="min-w-0 grow py-2 text-xl">
          {title}
        </h2>
        {actions}
        <IconLink to={closeTo} label={closeLabel} icon={<X aria-hidden="true" />} preventScrollReset />
      </header>
      <div className="grow overflow-y-auto px-5 pb-6">{children}</div>
      {footer && <footer className="flex flex-wrap gap-2 border-line border-t px-5 py-4">{footer}</footer>}
    </aside>
  )
}
