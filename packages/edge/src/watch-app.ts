import type { Server } from 'node:http'
import type { ServerBuild } from '@remix-run/node'
import type { App, Entry } from './app.ts'

/** Development: Vite compiles on demand, its updates travel over this same server, so that copies never fight for a port. */
export async function watchApp(server: Server): Promise<App> {
  const { createServer } = await import('vite')
  const vite = await createServer({
    appType: 'custom',
    server: { middlewareMode: { server }, hmr: { server } },
  })
  const load = async () => (await vite.ssrLoadModule('virtual:remix/server-build')) as ServerBuild
  // Compiled before anybody asks; what is wrong is said to whoever does.
  load().catch(() => {})
  const entryOf = (build: ServerBuild) => build.entry.module as unknown as Entry
  return {
    async answer(request, peer) {
      const build = await load()
      return entryOf(build).answer(build, request, peer)
    },
    serveFiles: (request, response, otherwise) => vite.middlewares(request, response, otherwise),
    hangUp: async () => entryOf(await load()).hangUp(),
    async drain() {
      const build = await load()
      await vite.close()
      await entryOf(build).drain()
    },
  }
}
