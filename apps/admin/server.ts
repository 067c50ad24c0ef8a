import { createServer } from 'node:http'
import { readEnvironment } from '@foyer/db/environment'
import { createRequestListener } from '@remix-run/node-fetch-server'
import { loadBuiltApp } from './server/load-built-app.ts'
import { refuseMalformed } from './server/refuse-malformed.ts'
import { stopOnSignal } from './server/stop-on-signal.ts'
import { watchApp } from './server/watch-app.ts'

const { ADMIN_PORT, ADMIN_URL } = readEnvironment()
const { host, protocol } = new URL(ADMIN_URL)

const server = createServer({ requestTimeout: 30_000, headersTimeout: 15_000, keepAliveTimeout: 20_000 })
const app = process.env.NODE_ENV === 'development' ? await watchApp(server) : await loadBuiltApp()

// The address of a request is always that of ADMIN_URL: what a Host header says decides nothing.
const answer = createRequestListener(
  (request: Request, client: { address: string }) => app.answer(request, client.address),
  {
    host,
    protocol,
    onError: () => new Response('Bad Request', { status: 400 }),
  },
)

server.on('request', (request, response) => {
  if (refuseMalformed(request, response)) return
  app.serveFiles(request, response, () => answer(request, response))
})
stopOnSignal(server, app.drain)
server.listen(ADMIN_PORT, () => console.log(`admin on ${ADMIN_URL}`))
