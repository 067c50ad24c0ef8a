import { randomBytes } from 'node:crypto'
import type { PortalContext } from '@foyer/api/context'
import { openPortal } from '@foyer/api/portal-gate'
import { isUnavailable } from '@foyer/db/violations'
import { readCookie } from '@foyer/edge/cookie'
import { thisProcess } from '@foyer/edge/this-process'
import type { AppLoadContext } from '@remix-run/server-runtime'
import { keepCookies, loginCookie } from './cookies.server'
import { languageWishes } from './language-wishes.server'

declare module '@remix-run/server-runtime' {
  /** What loaders and actions get to know of the request, and what they leave for the answer. */
  interface AppLoadContext {
    nonce: string
    ip: string
    wishes: string[]
    /** The business of the slug and who is signed in there: asked once a request, however many loaders want it. */
    portal(slug: string): Promise<PortalContext | null>
    /** The brand of the page's business; the root loader leaves it. */
    brandCss?: string
    /** Set by the loader of a page that tells a visitor nothing but what the business offers: true until that changes. */
    isSteady?: boolean
    /** Headers of the answer, whatever kind of answer it becomes. */
    headers: Headers
  }
}
export type PortalRequest = AppLoadContext

export const unavailable = (): Response =>
  new Response(null, { status: 503, statusText: 'Service Unavailable', headers: { 'Retry-After': '5' } })

const slugs = /^[a-z0-9][a-z0-9-]{0,62}$/
const reserved = new Set(['assets', 'trpc', 'healthz', 'embed', 'stripe'])

export function openRequest(request: Request, ip: string): PortalRequest {
  const headers = new Headers()
  const opened = new Map<string, Promise<PortalContext | null>>()
  const wishes = languageWishes(new URL(request.url), request.headers.get('accept-language'))
  const open = async (slug: string) => {
    if (!slugs.test(slug) || reserved.has(slug)) return null
    const token = readCookie(request.headers.get('cookie'), loginCookie(slug))
    const origin = { app: 'portal' as const, ip, userAgent: request.headers.get('user-agent') ?? '' }
    try {
      const portal = await openPortal({ installation: thisProcess().installation, slug, token, origin, wishes })
      // The cookie of a login in use is given a new life; whatever else the request does comes after.
      keepCookies(headers, slug, portal?.cookies.splice(0) ?? [])
      return portal
    } catch (error) {
      throw isUnavailable(error) ? unavailable() : error
    }
  }
  return {
    nonce: randomBytes(16).toString('base64'),
    ip,
    wishes,
    headers,
    portal(slug) {
      const found = opened.get(slug) ?? open(slug)
      opened.set(slug, found)
      return found
    },
  }
}
