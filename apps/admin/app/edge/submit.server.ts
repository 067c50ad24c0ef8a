import type { Refusal } from '@foyer/api/trpc'
import { type ActionFunctionArgs, data, redirect } from '@remix-run/node'
import { asRefusal, asResponse } from './desk.server.ts'
import { type Caller, type KeptToast, writeToast } from './load-context.server.ts'

export interface Submission<Input, Result, Extra> {
  read: (form: FormData) => Input | Promise<Input>
  call: (caller: Caller, input: Input) => Promise<Result>
  /** Where to go and what to say there, or what to show on the same page. */
  done: (result: Result, input: Input) => { to: string; toast?: KeptToast } | { show: Extra }
}

export interface Refused {
  refusal: Refusal
  /** What was typed, but no secrets, so that nobody types it twice. */
  values: Record<string, string>
  show?: undefined
}

/** The one way of every form: read it, call the behaviour, then go on with a word about it, or come back with what is wrong. */
export async function submit<Input, Result, Extra = never>(
  { request, context }: ActionFunctionArgs,
  { read, call, done }: Submission<Input, Result, Extra>,
) {
  const form = await request.formData()
  const input = await read(form)
  try {
    const next = done(await call(context.caller, input), input)
    if ('show' in next) return data({ ...next, refusal: undefined, values: undefined })
    if (next.toast) context.cookies.push({ name: 'toast', value: writeToast(next.toast), maxAgeSeconds: 60 })
    return redirect(next.to)
  } catch (error) {
    const refused = asRefusal(error)
    if (!refused) throw asResponse(error)
    const { retryAfter } = refused.refusal
    if (retryAfter) context.headers.set('Retry-After', String(retryAfter))
    const answer: Refused = { refusal: refused.refusal, values: typed(form) }
    return data(answer, { status: refused.status })
  }
}

const secrets = new Set(['password', 'current', 'next', 'secret', 'code'])

function typed(form: FormData): Record<string, string> {
  return Object.fromEntries(Object.entries(texts(form)).filter(([name]) => !secrets.has(name)))
}

/** All text fields by name. */
export const texts = (form: FormData): Record<string, string> =>
  Object.fromEntries([...form].filter((entry): entry is [string, string] => typeof entry[1] === 'string'))

/** A text field, as it was sent. */
export const text = (form: FormData, name: string): string => {
  const value = form.get(name)
  return typeof value === 'string' ? value : ''
}

export const optional = (form: FormData, name: string): string | undefined => text(form, name) || undefined
export const ticked = (form: FormData, name: string): boolean => form.get(name) === 'on'
/** A whole number, or NaN, which every schema refuses. */
export const whole = (form: FormData, name: string): number =>
  text(form, name) === '' ? Number.NaN : Number(text(form, name))
