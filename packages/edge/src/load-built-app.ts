import path from 'node:path'
import type { ServerBuild } from '@remix-run/node'
import sirv from 'sirv'
import type { App, Entry } from './app.ts'

const aYear = 'public, max-age=31536000, immutable'

/** Production: the build in the app's folder, and its files as they were compressed when it was made. */
export async function loadBuiltApp(folder: string): Promise<App> {
  const build = (await import(path.join(folder, 'build/server/index.js'))) as ServerBuild
  const entry = build.entry.module as unknown as Entry
  const files = sirv(path.join(folder, 'build/client'), {
    etag: true,
    gzip: true,
    brotli: true,
    dotfiles: false,
    setHeaders(response, pathname) {
      response.setHeader('X-Content-Type-Options', 'nosniff')
      response.setHeader('Cross-Origin-Resource-Policy', 'same-origin')
      response.setHeader('Cache-Control', pathname.startsWith('/assets/') ? aYear : 'public, max-age=3600')
    },
  })
  return {
    answer: (request, peer) => entry.answer(build, request, peer),
    serveFiles: (request, response, otherwise) => files(request, response, otherwise),
    hangUp: () => entry.hangUp(),
    drain: () => entry.drain(),
  }
}
