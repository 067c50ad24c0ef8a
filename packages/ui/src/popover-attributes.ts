import type { ButtonHTMLAttributes, HTMLAttributes } from 'react'

/** React 18 passes these attributes on but does not know their types. */
export function popoverTarget(
  id: string,
  action: 'toggle' | 'show' | 'hide' = 'toggle',
): ButtonHTMLAttributes<HTMLButtonElement> {
  return { popovertarget: id, popovertargetaction: action } as ButtonHTMLAttributes<HTMLButtonElement>
}

export function popoverElement<Element>(id: string, kind: 'auto' | 'manual' = 'auto'): HTMLAttributes<Element> {
  return { id, popover: kind } as HTMLAttributes<Element>
}
