import Ellipsis from 'lucide-react/icons/ellipsis-vertical'
import { type KeyboardEvent, type MouseEvent, type ReactNode, useId, useRef } from 'react'
import { moveFocus } from './arrow-keys'
import { classNames } from './class-names'
import { MenuItem, type MenuItemProps } from './menu-item'
import { popoverElement, popoverTarget } from './popover-attributes'

export type { MenuItemProps } from './menu-item'
export type MenuProps = {
  label: string
  items: MenuItemProps[]
  /** What the button shows instead of three dots; then `label` is only its accessible name. */
  trigger?: ReactNode
  triggerClassName?: string
  align?: 'start' | 'end'
  header?: ReactNode
  className?: string
}

const stops = 'a[href], button:not(:disabled)'
const dots = 'size-11 rounded-full text-muted hover:bg-sunken hover:text-ink'
const custom = 'min-h-11 rounded-lg px-2 hover:bg-sunken'

/** What can be done with a thing, behind three dots; a popover of links and form buttons, so it opens without JavaScript. */
export function Menu({ label, items, trigger, triggerClassName, align = 'end', header, className }: MenuProps) {
  const id = useId()
  const list = useRef<HTMLDivElement>(null)
  if (items.length === 0) return null

  const onTriggerKey = (event: KeyboardEvent<HTMLButtonElement>) => {
    if (event.key !== 'ArrowDown') return
    event.preventDefault()
    list.current?.showPopover()
    list.current?.querySelector<HTMLElement>(stops)?.focus()
  }
  const onListClick = (event: MouseEvent<HTMLDivElement>) => {
    if (event.target instanceof Element && event.target.closest(stops)) setTimeout(() => list.current?.hidePopover?.())
  }
  return (
    <div className={classNames('floating-anchor relative inline-flex', className)}>
      <button
        type="button"
        {...popoverTarget(id)}
        title={trigger ? undefined : label}
        onKeyDown={onTriggerKey}
        className={classNames(
          'inline-flex items-center justify-center gap-2 transition-colors',
          trigger ? custom : dots,
          triggerClassName,
        )}
      >
        {trigger ?? <Ellipsis aria-hidden="true" />}
        <span className="sr-only">{label}</span>
      </button>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the links and buttons inside are the controls, this only adds arrow keys and closing */}
      <div
        {...popoverElement<HTMLDivElement>(id)}
        ref={list}
        data-align={align}
        onClick={onListClick}
        onKeyDown={(event) => moveFocus(event, stops, true)}
        className="floating max-h-[70dvh] min-w-56 max-w-80 overflow-y-auto rounded-xl bg-raised p-1.5 shadow-float"
      >
        {header && <div className="border-line border-b px-3 pt-1.5 pb-2.5 mb-1.5 text-sm">{header}</div>}
        <ul>
          {items.map((item) => (
            <li key={item.label} className={item.startsGroup ? 'mt-1.5 border-line border-t pt-1.5' : undefined}>
              <MenuItem {...item} />
            </li>
          ))}
        </ul>
      </div>
    </div>
  )
}
