import { Form, Link } from '@remix-run/react'
import Check from 'lucide-react/icons/check'
import type { ReactNode } from 'react'
import { classNames } from './class-names'
import { openDialog } from './dialog-button'
import { popoverTarget } from './popover-attributes'

type Look = {
  label: string
  icon?: ReactNode
  hint?: string
  tone?: 'plain' | 'danger'
  current?: boolean
  startsGroup?: boolean
}
type Deed =
  | { to: string }
  | { href: string; download?: boolean | string; newTab?: boolean }
  | { action: string; fields?: Record<string, string>; method?: 'post' | 'get' }
  | { dialog: string }
  | { onSelect: () => void }
export type MenuItemProps = Look & Deed

const base =
  'flex min-h-11 w-full items-center gap-3 rounded-md px-3 py-2 text-left text-base leading-snug outline-none transition-colors hover:bg-sunken focus-visible:bg-sunken focus-visible:outline-2 focus-visible:-outline-offset-2'

/** One line of a menu: a link, a form's button, or a button that opens a dialog. */
export function MenuItem(item: MenuItemProps) {
  const look = classNames(base, item.tone === 'danger' && 'text-danger')
  const face = (
    <>
      {item.icon && <span className={classNames('shrink-0', item.tone !== 'danger' && 'text-muted')}>{item.icon}</span>}
      <span className="min-w-0 grow">
        {item.label}
        {item.hint && <span className="block text-muted text-sm">{item.hint}</span>}
      </span>
      {item.current && <Check aria-hidden="true" className="size-4 shrink-0 text-brand-text" />}
    </>
  )
  if ('to' in item)
    return (
      <Link to={item.to} aria-current={item.current || undefined} className={look}>
        {face}
      </Link>
    )
  if ('href' in item)
    return (
      <a
        href={item.href}
        download={item.download}
        {...(item.newTab && { target: '_blank', rel: 'noreferrer' })}
        className={look}
      >
        {face}
      </a>
    )
  if ('action' in item)
    return (
      <Form method={item.method ?? 'post'} action={item.action}>
        {Object.entries(item.fields ?? {}).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <button type="submit" className={look}>
          {face}
        </button>
      </Form>
    )
  if ('dialog' in item) {
    const open = (event: { preventDefault(): void }) => openDialog(item.dialog, event)
    return (
      <button type="button" {...popoverTarget(item.dialog)} onClick={open} className={look}>
        {face}
      </button>
    )
  }
  return (
    <button type="button" onClick={item.onSelect} className={look}>
      {face}
    </button>
  )
}
