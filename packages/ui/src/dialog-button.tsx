import { Button, type ButtonProps } from './button'
import { popoverTarget } from './popover-attributes'

function find(id: string): HTMLDialogElement | null {
  const found = document.getElementById(id)
  return found instanceof HTMLDialogElement ? found : null
}

/** Opens the dialog as a modal one; the event's own popover, meant for browsers without JavaScript, is held back. */
export function openDialog(id: string, event?: { preventDefault(): void }): void {
  event?.preventDefault()
  const dialog = find(id)
  if (dialog && !dialog.open) showDialog(dialog)
}

/** Focus goes to the title, so that it is read out first, unless something asks for it (`data-autofocus`). */
export function showDialog(dialog: HTMLDialogElement): void {
  dialog.showModal()
  const wanted = dialog.querySelector<HTMLElement>('[autofocus], [data-autofocus]')
  const first = wanted ?? dialog.querySelector<HTMLElement>('h2')
  first?.focus()
}

export function closeDialog(id: string): void {
  find(id)?.close()
}

/** Opens the dialog of that id. */
export function DialogButton({ dialog, onClick, ...rest }: ButtonProps & { dialog: string }) {
  return (
    <Button
      {...rest}
      {...popoverTarget(dialog)}
      aria-haspopup="dialog"
      onClick={(event) => {
        onClick?.(event)
        openDialog(dialog, event)
      }}
    />
  )
}
