import { useNavigate } from '@remix-run/react'
import X from 'lucide-react/icons/x'
import { type MouseEvent, type ReactNode, type SyntheticEvent, useEffect, useId, useRef } from 'react'
import { classNames } from './class-names'
import { closeDialog, showDialog } from './dialog-button'
import { IconButton, IconLink } from './icon-button'
import { popoverElement, popoverTarget } from './popover-attributes'

const sizes = { sm: 'sm:max-w-md', md: 'sm:max-w-xl', lg: 'sm:max-w-3xl' }

export type DialogProps = {
  title: string
  closeLabel: string
  description?: ReactNode
  footer?: ReactNode
  size?: keyof typeof sizes
  children?: ReactNode
} & ({ closeTo: string; id?: never } | { id: string; closeTo?: never })

/**
 * A question or a small task above the page: a route of its own (`closeTo`: open from the first byte) or opened by its
 * DialogButton (`id`). A sheet at the bottom on a phone.
 */
export function Dialog({ title, closeLabel, description, footer, size = 'md', children, id, closeTo }: DialogProps) {
  const headingId = useId()
  const dialog = useRef<HTMLDialogElement>(null)
  const navigate = useNavigate()
  const leave = () =>
    closeTo === undefined ? dialog.current?.close() : navigate(closeTo, { preventScrollReset: true })

  useEffect(() => {
    const element = dialog.current
    if (closeTo === undefined || !element) return
    const before = document.activeElement
    element.close()
    showDialog(element)
    return () => {
      if (before instanceof HTMLElement) before.focus()
    }
  }, [closeTo])

  const onCancel = (event: SyntheticEvent) => {
    if (closeTo === undefined) return
    event.preventDefault()
    leave()
  }
  const onBackdrop = (event: MouseEvent) => {
    if (event.target === dialog.current) leave()
  }
  const close = { label: closeLabel, icon: <X aria-hidden="true" />, className: '-mt-2 -mr-2.5' }
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: a click on the backdrop is a shortcut; Escape and the close button do the same
    <dialog
      ref={dialog}
      aria-labelledby={headingId}
      {...(id === undefined ? { open: true } : popoverElement<HTMLDialogElement>(id))}
      onCancel={onCancel}
      onClick={onBackdrop}
      className={classNames(
        'dialog-motion fixed inset-0 z-50 m-0 mt-auto max-h-[92dvh] w-full max-w-none overflow-hidden rounded-t-2xl bg-raised text-ink shadow-float open:flex popover-open:flex',
        'sm:m-auto sm:h-fit sm:w-[calc(100%-3rem)] sm:rounded-2xl not-modal:shadow-[0_0_0_100vmax_var(--scrim)]',
        sizes[size],
      )}
    >
      <div className="flex max-h-[92dvh] min-w-0 grow flex-col">
        <header className="flex items-start gap-3 px-5 pt-5 pb-1 sm:px-7 sm:pt-7">
          <div className="min-w-0 grow">
            <h2 id={headingId} tabIndex={-1} className="text-xl focus:outline-none">
              {title}
            </h2>
            {description && <p className="mt-1 text-muted">{description}</p>}
          </div>
          {closeTo === undefined ? (
            <IconButton {...close} {...popoverTarget(id, 'hide')} onClick={() => closeDialog(id)} />
          ) : (
            <IconLink {...close} to={closeTo} preventScrollReset />
          )}
        </header>
        <div className="grow overflow-y-auto px-5 py-4 sm:px-7">{children}</div>
        {footer && (
          <footer className="flex flex-col-reverse gap-2 px-5 pt-2 pb-[max(1.25rem,env(safe-area-inset-bottom))] sm:flex-row sm:justify-end sm:px-7 sm:pb-7">
            {footer}
          </footer>
        )}
      </div>
    </dialog>
  )
}
