import { readCookie } from '@foyer/edge/cookie'
import type { LoaderFunctionArgs } from '@remix-run/node'
import { setCookie, toastCookie } from './cookies.server'
import type { Visit } from './visit.server'

const kinds = ['moved', 'canceled', 'saved', 'signedOut', 'loginEnded', 'passwordSet'] as const
export interface Toast {
  kind: (typeof kinds)[number]
  /** The time it is about, written out. */
  when?: string
}

/** What the page before left to be said, said once. */
export function takeToast(
  { slug, text, now }: Visit,
  { request, context }: LoaderFunctionArgs,
): { id: string; text: string } | null {
  const left = readCookie(request.headers.get('cookie'), toastCookie(slug))
  if (!left) return null
  setCookie(context.headers, toastCookie(slug), null)
  const toast = parse(left)
  return toast && { id: now, text: text(`toasts.${toast.kind}`, { when: toast.when ?? '' }) }
}

function parse(left: string): Toast | null {
  try {
    const { kind, when } = JSON.parse(left) as Toast
    return kinds.includes(kind) ? { kind, when: typeof when === 'string' ? when.slice(0, 100) : '' } : null
  } catch {
    return null
  }
}
