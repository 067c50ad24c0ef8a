import { type Refusal, refusalOf } from '@foyer/api/trpc'
import type { StaffScope } from '@foyer/domain/scope'
import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { TRPCError } from '@trpc/server'
import { paths } from '../paths.ts'
import type { Caller } from './load-context.server.ts'

type Arguments = LoaderFunctionArgs | ActionFunctionArgs

export interface Desk {
  caller: Caller
  staff: StaffScope
}

/** Whoever is at work; everybody else is shown the way in. */
export function atWork({ context, request }: Arguments): Desk {
  const { access, staff } = context.admin
  if (staff) return { caller: context.caller, staff }
  if (access.login?.proved) throw redirect(paths.business)
  if (access.login) throw redirect(paths.code)
  throw redirect(signInFrom(request))
}

/** Whoever has signed in, in a business or not. */
export function signedIn({ context, request }: Arguments): Caller {
  const { login } = context.admin.access
  if (login && !login.proved) throw redirect(paths.code)
  if (!login) throw redirect(signInFrom(request))
  return context.caller
}

function signInFrom(request: Request): string {
  const { pathname, search } = new URL(request.url)
  const wished =
    request.method === 'GET' ? `${pathname.replace(/\.data$/, '').replace(/^\/_root$/, '/')}${search}` : '/'
  const to = wished.replace(/[?&]_routes=[^&]*/, '')
  return to === '/' ? paths.signIn : `${paths.signIn}?${new URLSearchParams({ to })}`
}

/** A loader for people at work: what the API refuses becomes a page that says so. */
export const page =
  <T>(load: (desk: Desk, args: LoaderFunctionArgs) => Promise<T>) =>
  async (args: LoaderFunctionArgs): Promise<T> => {
    const desk = atWork(args)
    try {
      return await load(desk, args)
    } catch (error) {
      throw asResponse(error)
    }
  }

const statuses: Partial<Record<TRPCError['code'], number>> = {
  NOT_FOUND: 404,
  FORBIDDEN: 403,
  BAD_REQUEST: 404,
  PRECONDITION_FAILED: 409,
  SERVICE_UNAVAILABLE: 503,
}

/** Refusals and outages as the pages for them; bugs stay what they are. */
export function asResponse(error: unknown): unknown {
  if (!(error instanceof TRPCError)) return error
  if (error.code === 'UNAUTHORIZED') return redirect(paths.signIn)
  const status = statuses[error.code]
  if (!status) return error.cause ?? error
  return new Response(null, { status, headers: status === 503 ? { 'Retry-After': '5' } : {} })
}

function statusOf({ reason }: Refusal): number {
  if (reason === 'access.tooMany') return 429
  if (reason === 'staff.forbidden' || reason === 'staff.roleAbove') return 403
  return reason.endsWith('.notFound') ? 404 : 400
}

/** What a form is told, when the fault is the person's or the moment's. */
export function asRefusal(error: unknown): { refusal: Refusal; status: number } | null {
  const refusal = refusalOf(error)
  if (!refusal) return null
  return { refusal, status: statusOf(refusal) }
}
