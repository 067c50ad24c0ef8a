import { readCookie } from '@foyer/edge/cookie'
import type { ToastProps } from '@foyer/ui/toast-region'
import type { LoaderFunctionArgs } from '@remix-run/node'
import { paths } from '../paths'
import { setCookie, toastCookie } from './cookies.server'
import type { Visit } from './visit.server'

const good = [
  'moved',
  'canceled',
  'restored',
  'edited',
  'saved',
  'signedOut',
  'loginEnded',
  'passwordSet',
  'cardRemoved',
  'feeCardGiven',
] as const
const bad = ['undoTooLate', 'undoTaken', 'undoOverlaps'] as const
type Kind = (typeof good)[number] | (typeof bad)[number]
const kinds: readonly Kind[] = [...good, ...bad]
const isBad = (kind: Kind) => bad.some((each) => each === kind)
const uuid = /^[0-9a-f-]{36}$/

export interface Toast {
  kind: Kind
  /** The time it is about, written out. */
  when?: string
  /** The booking whose cancellation can be taken back at once. */
  undo?: string
}

/** What the page before left to be said, said once. */
export function takeToast({ slug, text, now }: Visit, { request, context }: LoaderFunctionArgs): ToastProps | null {
  const left = readCookie(request.headers.get('cookie'), toastCookie(slug))
  if (!left) return null
  setCookie(context.headers, toastCookie(slug), null)
  const toast = parse(left)
  if (!toast) return null
  const { kind, when = '', undo } = toast
  const action = undo && {
    ...{ label: text('undo'), action: paths.undoCancel(slug, undo), fields: { key: crypto.randomUUID() } },
  }
  return {
    ...{ id: now, text: text(`toasts.${kind}`, { when }), tone: isBad(kind) ? 'danger' : 'success' },
    ...(action && { action }),
  }
}

function parse(left: string): Toast | null {
  try {
    const { kind, when, undo } = JSON.parse(left) as Toast
    if (!kinds.includes(kind)) return null
    return {
      ...{ kind, when: typeof when === 'string' ? when.slice(0, 100) : '' },
      ...(typeof undo === 'string' && uuid.test(undo) && { undo }),
    }
  } catch {
    return null
  }
}
