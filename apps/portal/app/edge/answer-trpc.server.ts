import { portalRouter } from '@foyer/api/portal/router'
import { refusalOf } from '@foyer/api/trpc'
import { TRPCError } from '@trpc/server'
import { fetchRequestHandler } from '@trpc/server/adapters/fetch'
import { keepCookies } from './cookies.server'
import { log } from './log.server'
import type { PortalRequest } from './portal-request.server'

/**
 * The procedures over HTTP; the business is named by the header x-foyer-business, or in the address by a stream, which cannot send headers; the
 * customer by its login cookie.
 */
export function answerTrpc(request: Request, portalRequest: PortalRequest): Promise<Response> {
  const slug = request.headers.get('x-foyer-business') ?? new URL(request.url).searchParams.get('business') ?? ''
  return fetchRequestHandler({
    endpoint: '/trpc',
    req: request,
    router: portalRouter,
    maxBatchSize: 10,
    async createContext() {
      const context = await portalRequest.portal(slug).catch(refuse)
      if (!context) throw new TRPCError({ code: 'NOT_FOUND', message: 'no such business' })
      return context
    },
    responseMeta({ ctx, errors }) {
      const headers = new Headers({ 'Cache-Control': 'no-store' })
      if (ctx?.app === 'portal') keepCookies(headers, slug, ctx.cookies)
      const wait = errors.map((error) => refusalOf(error)?.retryAfter ?? (error.code === 'SERVICE_UNAVAILABLE' ? 5 : 0))
      if (wait.some(Boolean)) headers.set('Retry-After', String(Math.max(...wait)))
      return { headers }
    },
    onError({ error, path }) {
      if (error.code === 'INTERNAL_SERVER_ERROR')
        log.error({ err: error.cause ?? error, procedure: path }, 'call failed')
    },
  })
}

function refuse(error: unknown): never {
  if (error instanceof Response) throw new TRPCError({ code: 'SERVICE_UNAVAILABLE', message: 'unavailable' })
  throw error
}
