import { type Refusal, refusalOf } from '@foyer/api/trpc'
import { type ActionFunctionArgs, data, redirect, redirectDocument } from '@remix-run/node'
import { TRPCError } from '@trpc/server'
import { getHTTPStatusCodeFromError } from '@trpc/server/http'
import type { ToldRefusal } from '../refusal'
import { keepCookies, setCookie, toastCookie } from './cookies.server'
import { tellRefusal } from './tell-refusal.server'
import type { Toast } from './toast.server'
import { answerAsPage, type CustomerVisit, openCustomerVisit, openVisit, type Visit } from './visit.server'

export type Fields = Record<string, string>

/** Where to go once it is done, and what to say there. */
export interface Done {
  to: string
  toast?: Toast
  /** The next page speaks another language, or to somebody else: load it anew. */
  anew?: boolean
}

/** What the form gets back: why not, and what was typed, so that nothing has to be typed twice. */
export interface Refused<Extra = undefined> {
  refusal: ToldRefusal
  values: Fields
  extra: Extra
}

interface Reaction<V extends Visit, Extra> {
  /** What the form needs besides the refusal, such as the next free times. */
  explain?: (refusal: Refusal, visit: V, args: ActionFunctionArgs, fields: Fields) => Promise<Extra>
  /** Some refusals are not for the person's eyes: go on as if it had been done. */
  overlook?: (refusal: Refusal, visit: V, args: ActionFunctionArgs, fields: Fields) => Done | undefined
}

type Deed<V extends Visit> = (visit: V, fields: Fields, args: ActionFunctionArgs) => Promise<Done>

/** An action of whoever comes by: parse, call, and then the next page or the same form with what is wrong. */
export const visitorAction =
  <Extra = undefined>(deed: Deed<Visit>, reaction: Reaction<Visit, Extra> = {}) =>
  async (args: ActionFunctionArgs) =>
    submit(await openVisit(args), args, deed, reaction)

/** The same for customers only. */
export const customerAction =
  <Extra = undefined>(deed: Deed<CustomerVisit>, reaction: Reaction<CustomerVisit, Extra> = {}) =>
  async (args: ActionFunctionArgs) =>
    submit(await openCustomerVisit(args), args, deed, reaction)

async function submit<V extends Visit, Extra>(
  visit: V,
  args: ActionFunctionArgs,
  deed: Deed<V>,
  { explain, overlook }: Reaction<V, Extra>,
) {
  const fields = await readFields(args.request)
  try {
    return go(visit, args, await deed(visit, fields, args))
  } catch (error) {
    const refusal = refusalOf(error)
    if (!refusal || !(error instanceof TRPCError) || error.code === 'UNAUTHORIZED') return answerAsPage(error, visit)
    if (refusal.retryAfter) args.context.headers.set('Retry-After', String(refusal.retryAfter))
    const overlooked = overlook?.(refusal, visit, args, fields)
    if (overlooked) return go(visit, args, overlooked)
    const answer: Refused<Extra> = {
      refusal: tellRefusal(visit, refusal),
      values: withoutSecrets(fields),
      extra: (await explain?.(refusal, visit, args, fields)) as Extra,
    }
    return data(answer, { status: getHTTPStatusCodeFromError(error) })
  }
}

function go({ slug, portal }: Visit, { context }: ActionFunctionArgs, { to, toast, anew }: Done): Response {
  keepCookies(context.headers, slug, portal.cookies)
  if (toast) setCookie(context.headers, toastCookie(slug), JSON.stringify(toast), 60)
  return anew ? redirectDocument(to) : redirect(to)
}

async function readFields(request: Request): Promise<Fields> {
  if (!request.headers.has('content-type')) return {}
  const form = await request.formData().catch(() => {
    throw new Response(null, { status: 400 })
  })
  return Object.fromEntries([...form].filter((pair): pair is [string, string] => typeof pair[1] === 'string'))
}

const withoutSecrets = (fields: Fields): Fields =>
  Object.fromEntries(Object.entries(fields).filter(([name]) => !/password|secret|code/i.test(name)))
