import { randomBytes } from 'node:crypto'
import { openAdmin } from '@foyer/api/admin-gate'
import { isUnavailable } from '@foyer/db/violations'
import { answerHealth } from '@foyer/edge/check-health'
import { clientAddress } from '@foyer/edge/client-address'
import { plainPage } from '@foyer/edge/plain-page'
import { isSameOrigin } from '@foyer/edge/same-origin'
import { secure } from '@foyer/edge/security-headers'
import { thisProcess } from '@foyer/edge/this-process'
import { createRequestHandler, type ServerBuild } from '@remix-run/node'
import { answerTrpc } from './answer-trpc.server.ts'
import { cookieOf, isProduction, setCookie } from './cookies.server.ts'
import { makeLoadContext } from './load-context.server.ts'
import { log, pathToLog } from './log.server.ts'

/** The edge: everything that comes in over HTTP, but files, passes here. */
export async function answer(build: ServerBuild, request: Request, peer: string): Promise<Response> {
  const started = performance.now()
  const nonce = randomBytes(16).toString('base64')
  const response = await route(build, request, peer, nonce).catch(whatFailed)
  secure(response.headers, {
    nonce,
    isProduction,
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

const { environment, installation } = thisProcess((error) => log.warn({ reason: error.message }, 'connection lost'))
const adminOrigin = new URL(environment.ADMIN_URL).origin
const mostBytes = 6 * 1024 * 1024

async function route(build: ServerBuild, request: Request, peer: string, nonce: string): Promise<Response> {
  const { pathname } = new URL(request.url)
  if (pathname === '/healthz') return answerHealth(installation.database.sql)
  const isCall = pathname.startsWith('/trpc/')
  if ((isCall || request.method === 'POST') && !isSameOrigin(request.headers, adminOrigin))
    return plainPage(403, 'This request did not come from a page of Foyer.')
  if (Number(request.headers.get('content-length') ?? 0) > mostBytes) return plainPage(413, 'That is too much at once.')
  if (request.headers.has('transfer-encoding')) return plainPage(411, 'The length of the request is missing.')

  const admin = await openAdmin({
    installation,
    token: cookieOf(request, 'login'),
    origin: {
      app: 'admin',
      ip: clientAddress(peer, request.headers.get('x-forwarded-for'), environment.TRUSTED_PROXY_HOPS),
      userAgent: request.headers.get('user-agent') ?? '',
    },
  })
  const toast = cookieOf(request, 'toast')
  const context = makeLoadContext(admin, request, { nonce, portalUrl: environment.PORTAL_URL, toast })
  const found = isCall ? await answerTrpc(request, admin) : await handlerOf(build)(request, context)
  const response = new Response(found.body, found)
  for (const [name, value] of context.headers) response.headers.set(name, value)
  for (const cookie of [...admin.cookies, ...context.cookies]) setCookie(response.headers, cookie)
  return response
}

/** A database that cannot be had is no bug of the request: come again in a moment. */
function whatFailed(error: unknown): Response {
  if (isUnavailable(error))
    return plainPage(503, 'Foyer cannot reach its database right now. Please try again in a moment.')
  log.error(error)
  return plainPage(500, 'Something went wrong on our side. It has been noted.')
}
