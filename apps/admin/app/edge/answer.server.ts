import { randomBytes } from 'node:crypto'
import { openAdmin } from '@foyer/api/admin-gate'
import { isUnavailable } from '@foyer/db/violations'
import { createRequestHandler, type ServerBuild } from '@remix-run/node'
import { answerTrpc } from './answer-trpc.server.ts'
import { clientAddress } from './client-address.server.ts'
import { readCookie, writeCookie } from './cookies.server.ts'
import { secure } from './headers.server.ts'
import { thisProcess } from './installation.server.ts'
import { answerHealth } from './installation-health.server.ts'
import { makeLoadContext } from './load-context.server.ts'
import { log, pathToLog } from './log.server.ts'
import { comesFromHere } from './own-origin.server.ts'
import { plainPage } from './plain-page.server.ts'

/** The edge: everything that comes in over HTTP, but files, passes here. */
export async function answer(build: ServerBuild, request: Request, peer: string): Promise<Response> {
  const started = performance.now()
  const { environment } = thisProcess()
  const nonce = randomBytes(16).toString('base64')
  const response = await route(build, request, peer, nonce).catch(whatFailed)
  secure(response.headers, {
    nonce,
    isProduction: environment.FOYER_ENV === 'production',
    isDevelopmentServer: build.mode === 'development',
  })
  const ms = Math.round(performance.now() - started)
  log.info({ method: request.method, path: pathToLog(request), status: response.status, ms })
  return response
}

const handlers = new WeakMap<ServerBuild, ReturnType<typeof createRequestHandler>>()

function handlerOf(build: ServerBuild) {
  const known = handlers.get(build) ?? createRequestHandler(build, build.mode)
  handlers.set(build, known)
  return known
}

const mostBytes = 6 * 1024 * 1024

async function route(build: ServerBuild, request: Request, peer: string, nonce: string): Promise<Response> {
  const { environment, installation } = thisProcess()
  const { pathname } = new URL(request.url)
  if (pathname === '/healthz') return answerHealth()
  if (!comesFromHere(request, environment.ADMIN_URL))
    return plainPage(403, 'This request did not come from a page of Foyer.')
  if (Number(request.headers.get('content-length') ?? 0) > mostBytes) return plainPage(413, 'That is too much at once.')
  if (request.headers.has('transfer-encoding')) return plainPage(411, 'The length of the request is missing.')

  const isProduction = environment.FOYER_ENV === 'production'
  const admin = await openAdmin({
    installation,
    token: readCookie(request, 'login', isProduction),
    origin: {
      app: 'admin',
      ip: clientAddress(request.headers, peer, environment.TRUSTED_PROXY_HOPS),
      userAgent: request.headers.get('user-agent') ?? '',
    },
  })
  const toast = readCookie(request, 'toast', isProduction)
  const context = makeLoadContext(admin, request, { nonce, portalUrl: environment.PORTAL_URL, toast })
  const found = pathname.startsWith('/trpc/')
    ? await answerTrpc(request, admin)
    : await handlerOf(build)(request, context)
  const response = new Response(found.body, found)
  for (const cookie of [...admin.cookies, ...context.cookies])
    response.headers.append('Set-Cookie', writeCookie(cookie, isProduction))
  return response
}

/** A database that cannot be had is no bug of the request: come again in a moment. */
function whatFailed(error: unknown): Response {
  if (isUnavailable(error))
    return plainPage(503, 'Foyer cannot reach its database right now. Please try again in a moment.')
  log.error(error)
  return plainPage(500, 'Something went wrong on our side. It has been noted.')
}
