import { readCookie } from '@foyer/edge/cookie'
import type { LoaderFunctionArgs } from '@remix-run/node'
import { addressCookie, setCookie } from '../edge/cookies.server'

/** What the page after asking for a link knows, in the browser that asked and nowhere in an address. */
export interface Waiting {
  email?: string
  /** Where the person was going. */
  to?: string
  forgot?: boolean
}

const lifeSeconds = 600

export function keepWaiting(headers: Headers, slug: string, waiting: Waiting): void {
  setCookie(headers, addressCookie(slug), JSON.stringify(waiting), lifeSeconds)
}

export function forgetWaiting(headers: Headers, slug: string): void {
  setCookie(headers, addressCookie(slug), null)
}

export function readWaiting({ request, params }: Pick<LoaderFunctionArgs, 'request' | 'params'>): Waiting {
  try {
    const { email, to, forgot } = JSON.parse(
      readCookie(request.headers.get('cookie'), addressCookie(params.slug ?? '')) ?? '{}',
    )
    return {
      ...(typeof email === 'string' && { email: email.slice(0, 254) }),
      ...(typeof to === 'string' && { to }),
      ...(forgot === true && { forgot }),
    }
  } catch {
    return {}
  }
}
