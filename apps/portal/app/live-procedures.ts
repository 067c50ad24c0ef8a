import type { PortalRouter } from '@foyer/api/portal/router'
import { createTRPCClient, httpBatchLink } from '@trpc/client'
import { paths } from './paths'

/** The business's procedures, asked by the browser: for what is live. */
export const liveProcedures = (slug: string) =>
  createTRPCClient<PortalRouter>({
    links: [httpBatchLink({ url: paths.trpc(), headers: { 'x-foyer-business': slug } })],
  })
