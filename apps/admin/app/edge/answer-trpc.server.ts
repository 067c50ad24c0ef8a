import { adminRouter } from '@foyer/api/admin/router'
import type { AdminContext } from '@foyer/api/context'
import { refusalOf } from '@foyer/api/trpc'
import { fetchRequestHandler } from '@trpc/server/adapters/fetch'
import { log } from './log.server.ts'

/** The same procedures over HTTP, for what a page asks while it is open. */
export async function answerTrpc(req: Request, admin: AdminContext): Promise<Response> {
  // A stream would be opened first and refused in it; whoever has no place here is told so at once.
  if (req.headers.get('accept') === 'text/event-stream' && !admin.staff) return new Response(null, { status: 401 })
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
