import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { z } from 'zod'
import { type Health, isHealthy } from './health.ts'
import { clockInput } from './set-clock.ts'

export interface Served {
  port: number
  look: () => Promise<Health>
  /** Absent in production. */
  setClock?: (input: z.infer<typeof clockInput>) => Promise<{ now: string }>
}

/** The worker's own addresses: /healthz, and POST /__clock outside production. */
export async function serve({ port, ...answers }: Served): Promise<{ port: number; close(): Promise<void> }> {
  const server = createServer((request, response) => {
    answer(request, response, answers).catch(() => send(response, 503, { error: 'unavailable' }))
  })
  server.requestTimeout = 10_000
  server.listen(port)
  await once(server, 'listening')
  return {
    port: (server.address() as AddressInfo).port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  { look, setClock }: Omit<Served, 'port'>,
): Promise<void> {
  const path = (request.url ?? '').replace(/\?.*$/s, '')
  if (path === '/healthz' && (request.method === 'GET' || request.method === 'HEAD')) {
    const health = await look()
    return send(response, isHealthy(health) ? 200 : 503, {
      status: isHealthy(health) ? 'ok' : 'unavailable',
      ...health,
    })
  }
  if (path === '/__clock' && request.method === 'POST' && setClock) {
    const input = clockInput.safeParse(await readJson(request))
    return input.success
      ? send(response, 200, await setClock(input.data))
      : send(response, 400, { error: 'input.invalid' })
  }
  send(response, 404, { error: 'notFound' })
}

const longest = 1000

async function readJson(request: IncomingMessage): Promise<unknown> {
  let text = ''
  for await (const part of request) {
    text += part
    if (text.length > longest) return undefined
  }
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function send(response: ServerResponse, status: number, content: object): void {
  if (response.headersSent) return
  const retry = status === 503 ? { 'retry-after': '5' } : {}
  response.writeHead(status, { 'content-type': 'application/json', 'cache-control': 'no-store', ...retry })
  response.end(JSON.stringify(content))
}
