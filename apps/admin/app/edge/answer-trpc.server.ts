import { adminRouter } from '@foyer/api/admin/router'
import type { AdminContext } from '@foyer/api/context'
import { refusalOf } from '@foyer/api/trpc'
import { fetchRequestHandler } from '@trpc/server/adapters/fetch'
import { log } from './log.server.ts'

/** The same procedures over HTTP, for what a page asks while it is open. */
export function answerTrpc(req: Request, admin: AdminContext): Promise<Response> {
  return fetchRequestHandler({
    endpoint: '/trpc',
    req,
    router: adminRouter,
    maxBatchSize: 10,
    createContext: () => admin,
    responseMeta({ errors }) {
      const wait = errors.map((error) => refusalOf(error)?.retryAfter ?? (error.code === 'SERVICE_UNAVAILABLE' ? 5 : 0))
      return wait.some(Boolean) ? { headers: new Headers({ 'Retry-After': String(Math.max(...wait)) }) } : {}
    },
    onError({ error }) {
      if (error.code === 'INTERNAL_SERVER_ERROR') log.error(error.cause ?? error)
    },
  })
}
