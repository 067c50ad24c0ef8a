import type { PortalContext } from '@foyer/api/context'
import { portalRouter } from '@foyer/api/portal/router'
import { createCallerFactory, refusalOf } from '@foyer/api/trpc'
import type { Locale } from '@foyer/domain/locales'
import type { CustomerScope } from '@foyer/domain/scope'
import { regionalLocale } from '@foyer/format/region'
import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { TRPCError } from '@trpc/server'
import { type SaidText, saidIn } from '../messages/said.server'
import { paths } from '../paths'
import { unavailable } from './portal-request.server'

const callerOf = createCallerFactory(portalRouter)

/** Somebody on a page of a business: who, in which language, and the calls they may make. */
export interface Visit {
  slug: string
  portal: PortalContext
  call: ReturnType<typeof callerOf>
  locale: Locale
  /** The language with the region whose habits dates and money follow. */
  regional: string
  /** What only the server says. */
  text: SaidText
  now: string
}

/** A visit of somebody who has signed in. */
export interface CustomerVisit extends Visit {
  scope: CustomerScope
  /** The zone they live in, as far as they said. */
  zone: string
}

type Args = LoaderFunctionArgs | ActionFunctionArgs

export const notFound = (): Response => new Response(null, { status: 404, statusText: 'Not Found' })

export async function openVisit({ params, context }: Args): Promise<Visit> {
  const slug = params.slug ?? ''
  const portal = await context.portal(slug)
  if (!portal) throw notFound()
  const { locale, business, now } = portal.customer ?? portal.visitor
  return {
    slug,
    portal,
    call: callerOf(portal),
    locale,
    regional: regionalLocale(locale, business.currency),
    text: saidIn(locale),
    now: now.toISOString(),
  }
}

/** The visit of a customer; who is none is led to sign in, and who has to set a password to that, before anything is read. */
export async function openCustomerVisit(args: Args): Promise<CustomerVisit> {
  const visit = await openVisit(args)
  const scope = visit.portal.customer
  if (!scope?.settings.panelAccess.enabled)
    throw redirect(paths.signIn(visit.slug, visit.locale, { to: within(args, visit.slug) }))
  if (scope.mustSetPassword) throw redirect(paths.password(visit.slug))
  return { ...visit, scope, zone: scope.customer.timeZone ?? scope.business.timeZone }
}

function within({ request }: Args, slug: string): string | undefined {
  if (request.method !== 'GET') return undefined
  const { pathname } = new URL(request.url)
  const path = pathname.replace(/\.data$/, '').slice(slug.length + 1)
  return path.length > 1 ? path : undefined
}

/** A loader for whoever comes by. */
export const visitorPage =
  <T>(read: (visit: Visit, args: LoaderFunctionArgs) => Promise<T>) =>
  (args: LoaderFunctionArgs): Promise<T> =>
    openVisit(args).then((visit) => read(visit, args).catch((error) => answerAsPage(error, visit)))

/** A loader for customers only. */
export const customerPage =
  <T>(read: (visit: CustomerVisit, args: LoaderFunctionArgs) => Promise<T>) =>
  (args: LoaderFunctionArgs): Promise<T> =>
    openCustomerVisit(args).then((visit) => read(visit, args).catch((error) => answerAsPage(error, visit)))

/** What a failed call means for a whole page. */
export function answerAsPage(error: unknown, { slug, locale }: Visit): never {
  if (!(error instanceof TRPCError)) throw error
  if (error.code === 'SERVICE_UNAVAILABLE') throw unavailable()
  const { reason, retryAfter = 60 } = refusalOf(error) ?? {}
  if (reason === 'access.tooMany')
    throw new Response(null, { status: 429, headers: { 'Retry-After': String(retryAfter) } })
  if (reason === 'access.passwordRequired') throw redirect(paths.password(slug))
  if (error.code === 'UNAUTHORIZED' || reason === 'access.portalOff') throw redirect(paths.signIn(slug, locale))
  if (error.code === 'NOT_FOUND' || reason === 'input.invalid') throw notFound()
  throw error
}
