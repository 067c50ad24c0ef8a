import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { answerApi, type Standing } from './http/answer-api.ts'
import { answerPage } from './http/answer-page.ts'
import { Faults, type PlannedFault } from './http/faults.ts'
import { IdempotencyKeys } from './http/idempotency.ts'
import { type Deliveries, deliver, type Misconduct } from './webhooks/deliver.ts'
import { addEndpoint } from './webhooks/endpoints.ts'
import { apiVersion, World } from './world.ts'

export interface Sandbox {
  url: string
  world: World
  /** As after a day: keys act anew. */
  forgetKeys(): void
  stop(): Promise<void>
}

interface Options {
  /** Any free one without. */
  port?: number
  /** An endpoint that hears of everything from the start. */
  webhook?: { url: string; secret: string }
}

const longestBody = 100_000

/** Starts a local Stripe on 127.0.0.1: the API below /v1, its hosted pages, and /_faults and /_webhooks to make it misbehave (PAY-9). */
export async function startSandbox({ port = 0, webhook }: Options = {}): Promise<Sandbox> {
  const server = createServer()
  server.listen(port, '127.0.0.1')
  await once(server, 'listening')
  const url = `http://localhost:${(server.address() as AddressInfo).port}`
  const world = new World(url)
  const standing: Standing = { world, keys: new IdempotencyKeys(), faults: new Faults() }
  const deliveries = deliver(world)
  if (webhook) addEndpoint(world, { ...webhook, events: ['*'] })
  server.on('request', (request, response) => {
    answer(standing, deliveries, request, response).catch((error: unknown) => {
      console.error(error)
      if (!response.headersSent)
        send(response, 500, { error: { type: 'api_error', message: 'The local Stripe broke.' } })
    })
  })
  return {
    url,
    world,
    forgetKeys: () => standing.keys.forget(),
    stop: () => {
      deliveries.stop()
      return new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      })
    },
  }
}

async function answer(standing: Standing, deliveries: Deliveries, request: IncomingMessage, response: ServerResponse) {
  const { method = 'GET', headers } = request
  const { pathname: path, search } = new URL(request.url ?? '/', 'http://localhost')
  const body = await readBody(request)
  if (body === undefined) return send(response, 413, { error: { type: 'api_error', message: 'Too long.' } })
  if (path === '/_faults' || path === '/_webhooks')
    return control(standing, deliveries, { method, path, body }, response)
  if (!path.startsWith('/v1/')) return show(standing, { method, path, body }, response)
  const outcome = await answerApi(standing, {
    ...{ method, path, text: method === 'GET' ? search.slice(1) : body, authorization: headers.authorization },
    idempotencyKey: headers['idempotency-key'] as string | undefined,
  })
  if (outcome === 'reset') return void request.socket.destroy()
  const { status, requestId, replayed } = outcome
  send(response, status, outcome.body, {
    ...{ 'request-id': requestId, 'stripe-version': apiVersion },
    ...(replayed && { 'idempotent-replayed': 'true' }),
    ...(status === 429 && { 'retry-after': '1' }),
  })
}

interface Asked {
  method: string
  path: string
  body: string
}

function show({ world }: Standing, { method, path, body }: Asked, response: ServerResponse): void {
  const page = answerPage(world, method, path, body)
  if (page && 'location' in page) response.writeHead(303, { location: page.location }).end()
  else response.writeHead(page?.status ?? 404, { 'content-type': 'text/html; charset=utf-8' }).end(page?.html ?? '')
}

/** POST plans a fault or changes how webhooks are sent; DELETE takes all faults back. */
function control(
  { faults }: Standing,
  { misconduct }: Deliveries,
  { method, path, body }: Asked,
  response: ServerResponse,
) {
  if (method === 'DELETE') faults.clear()
  else if (path === '/_faults') faults.plan(JSON.parse(body) as PlannedFault)
  else Object.assign(misconduct, JSON.parse(body) as Partial<Misconduct>)
  send(response, 200, {})
}

async function readBody(request: IncomingMessage): Promise<string | undefined> {
  const parts: Buffer[] = []
  let length = 0
  for await (const part of request as AsyncIterable<Buffer>) {
    length += part.length
    if (length > longestBody) return undefined
    parts.push(part)
  }
  return Buffer.concat(parts).toString('utf8')
}

function send(response: ServerResponse, status: number, content: object, headers: Record<string, string> = {}): void {
  response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(content))
}
