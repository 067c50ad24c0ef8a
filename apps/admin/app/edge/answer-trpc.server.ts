import { adminRouter } from '@foyer/api/admin/router'
import type { AdminContext } from '@foyer/api/context'
import { fetchRequestHandler } from '@trpc/server/adapters/fetch'
import { log } from './log.server.ts'

/** The same procedures over HTTP, for what a page asks while it is open. */
export function answerTrpc(req: Request, admin: AdminContext): Promise<Response> {
  return fetchRequestHandler({
    endpoint: '/trpc',
    req,
    router: adminRouter,
    createContext: () => admin,
    onError({ error }) {
      if (error.code === 'INTERNAL_SERVER_ERROR') log.error(error.cause ?? error)
    },
  })
}
