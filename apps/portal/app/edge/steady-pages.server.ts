import type { PortalRequest } from './portal-request.server'

interface Drawn {
  body: string
  headers: [string, string][]
  /** The secret that the page's own scripts carry; each answer gets another. */
  nonce: string
}

const most = 500
const drawn = new Map<string, Drawn>()
const isDoor = /^\/([^/]+)\/[^/]+$/

/**
 * Pages of strangers that say nothing but what a business offers are drawn once for each version of its catalogue, and answered from then on
 * without drawing. The version is read anew for every request, so that a change shows at once, whichever process made it.
 */
export async function answerSteady(
  request: Request,
  portalRequest: PortalRequest,
  draw: () => Promise<Response>,
): Promise<Response> {
  const key = await keyOf(request, portalRequest)
  const known = key && drawn.get(key)
  if (known) return redress(known, portalRequest.nonce)
  const response = await draw()
  if (!key || !portalRequest.isSteady || response.status !== 200) return response
  const page = { body: await response.text(), headers: [...response.headers], nonce: portalRequest.nonce }
  if (drawn.size >= most) drawn.clear()
  drawn.set(key, page)
  return redress(page, portalRequest.nonce)
}

/** Whoever brings a cookie or a question gets a page of their own. */
async function keyOf(request: Request, { portal }: PortalRequest): Promise<string | null> {
  const { pathname, search } = new URL(request.url)
  const slug = isDoor.exec(pathname)?.[1]
  if (import.meta.env.DEV || !slug || search || request.method !== 'GET' || request.headers.has('cookie')) return null
  const visitor = (await portal(slug).catch(() => null))?.visitor
  return visitor ? `${visitor.businessId} ${visitor.business.catalogueVersion} ${visitor.locale} ${pathname}` : null
}

const redress = ({ body, headers, nonce }: Drawn, fresh: string): Response =>
  new Response(body.replaceAll(nonce, fresh), { headers })
