import { createServer } from 'node:http'
import { createRequestListener } from '@remix-run/node-fetch-server'
import { loadBuiltApp } from './load-built-app.ts'
import { refuseMalformed } from './refuse-malformed.ts'
import { stopOnSignal } from './stop-on-signal.ts'
import { watchApp } from './watch-app.ts'

export interface ServedApp {
  name: 'portal' | 'admin'
  folder: string
  port: number
  /** The app's own address; a request's address is always on it, whatever a Host header says. */
  url: string
  isDevelopment: boolean
}

/** Serves an app over HTTP: its files, its pages, its calls; ends on a signal once the last answer is out. */
export async function serveApp({ name, folder, port, url, isDevelopment }: ServedApp): Promise<void> {
  const { host, protocol } = new URL(url)
  const server = createServer({ requestTimeout: 30_000, headersTimeout: 15_000, keepAliveTimeout: 20_000 })
  const app = isDevelopment ? await watchApp(server) : await loadBuiltApp(folder)
  const onError = () => new Response('Bad Request', { status: 400 })
  const answer = createRequestListener(
    (request: Request, client: { address: string }) => app.answer(request, client.address),
    { host, protocol, onError },
  )
  server.on('request', (request, response) => {
    if (refuseMalformed(request, response)) return
    app.serveFiles(request, response, () => answer(request, response))
  })
  stopOnSignal(server, app)
  server.listen(port, () => console.log(`${name} on ${url}`))
}
