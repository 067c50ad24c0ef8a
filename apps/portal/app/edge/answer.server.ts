import { answerHealth } from '@foyer/edge/check-health'
import { clientAddress } from '@foyer/edge/client-address'
import { compressAnswer } from '@foyer/edge/compress-answer'
import { readBody } from '@foyer/edge/read-body'
import { isSameOrigin } from '@foyer/edge/same-origin'
import { secure } from '@foyer/edge/security-headers'
import { thisProcess } from '@foyer/edge/this-process'
import { createRequestHandler, type ServerBuild } from '@remix-run/node'
import { answerStripe, webhookPath } from './answer-stripe.server'
import { answerTrpc } from './answer-trpc.server'
import { isProduction } from './cookies.server'
import { log } from './log.server'
import { nameRoute } from './name-route.server'
import { openRequest, type PortalRequest } from './portal-request.server'
import { answerSteady } from './steady-pages.server'

const mostBytes = 64 * 1024
const isLinkPage = /^\/[^/]+\/open\//
const { environment, installation } = thisProcess((error) => log.warn({ reason: error.message }, 'connection lost'))
const portalOrigin = new URL(environment.PORTAL_URL).origin
const handlers = new WeakMap<object, ReturnType<typeof createRequestHandler>>()

function pagesOf(build: ServerBuild) {
  const handler = handlers.get(build) ?? createRequestHandler(build, import.meta.env.DEV ? 'development' : 'production')
  handlers.set(build, handler)
  return handler
}

/** Answers everything but files: pages, calls, health; logs the pattern that was asked for, never the address. */
export async function answer(build: ServerBuild, request: Request, peer: string): Promise<Response> {
  const started = performance.now()
  const { pathname } = new URL(request.url)
  const ip = clientAddress(peer, request.headers.get('x-forwarded-for'), environment.TRUSTED_PROXY_HOPS)
  const portalRequest = openRequest(request, ip)
  const found = await answerSafely(build, request, portalRequest, pathname)
  portalRequest.headers.forEach((value, name) => {
    found.headers.append(name, value)
  })
  secure(found.headers, {
    nonce: portalRequest.nonce,
    isProduction,
    isDevelopmentServer: import.meta.env.DEV,
    hidesAddress: isLinkPage.test(pathname),
    formOrigin: installation.stripe?.pageOrigins,
  })
  const response = await compressAnswer(request, found)
  const isRoutine = pathname === '/healthz'
  log[isRoutine ? 'debug' : 'info'](
    {
      method: request.method,
      route: pathname.startsWith('/trpc/') ? pathname : nameRoute(build.routes, pathname),
      status: response.status,
      ms: Math.round((performance.now() - started) * 10) / 10,
    },
    'answered',
  )
  return response
}

async function answerSafely(
  build: ServerBuild,
  request: Request,
  portalRequest: PortalRequest,
  pathname: string,
): Promise<Response> {
  try {
    if (request.method !== 'POST') return await route(build, request, portalRequest, pathname)
    if (pathname === webhookPath) return await answerStripe(request, installation, portalRequest.ip)
    if (!isSameOrigin(request.headers, portalOrigin))
      return new Response('This came from another site.', { status: 403 })
    const body = await readBody(request, mostBytes)
    if (typeof body === 'number') return new Response(null, { status: body })
    return await route(build, accepted(request, body), portalRequest, pathname)
  } catch (error) {
    if (request.signal.aborted) return new Response(null, { status: 499 })
    log.error({ err: error }, 'failed')
    return new Response('Something went wrong.', { status: 500 })
  }
}

async function route(
  build: ServerBuild,
  request: Request,
  portalRequest: PortalRequest,
  pathname: string,
): Promise<Response> {
  if (pathname === '/healthz') return answerHealth(installation.database.sql)
  if (pathname.startsWith('/trpc/')) {
    // Reading across sites the browser itself forbids; a stream would be held open all the same.
    if (!isSameOrigin(request.headers, portalOrigin)) return new Response(null, { status: 403 })
    return answerTrpc(request, portalRequest)
  }
  // A way to loaders from before single fetch, which nothing of ours takes.
  if (/[?&]_data=/.test(request.url)) return new Response(null, { status: 404 })
  return answerSteady(request, portalRequest, () => pagesOf(build)(request, portalRequest))
}

/** Its origin has been judged; Remix, which judges again by Host, gets to see the portal's own. */
function accepted(request: Request, body: Uint8Array<ArrayBuffer>): Request {
  const headers = new Headers(request.headers)
  headers.delete('x-forwarded-host')
  headers.set('host', new URL(portalOrigin).host)
  headers.set('origin', portalOrigin)
  return new Request(request.url, { method: request.method, headers, body, signal: request.signal })
}
