import { adminRouter } from '@foyer/api/admin/router'
import type { AdminContext } from '@foyer/api/context'
import { createCallerFactory } from '@foyer/api/trpc'
import { isLocale, type Locale } from '@foyer/domain/locales'
import type { AppLoadContext } from '@remix-run/node'
import type { ToastKey } from '../messages/catalogue.ts'
import type { KeptCookie } from './cookies.server.ts'

const createCaller = createCallerFactory(adminRouter)
export type Caller = ReturnType<typeof createCaller>

export interface KeptToast {
  key: ToastKey
  values?: Record<string, string>
}

/** What loaders and actions work with. */
export interface AdminLoadContext {
  admin: AdminContext
  caller: Caller
  locale: Locale
  nonce: string
  portalUrl: string
  cookies: KeptCookie[]
  /** What the answer's head says besides: Remix leaves headers of an action out of a page. */
  headers: Headers
  /** What the page before left to say; taking it once forgets it. */
  takeToast(): KeptToast | null
}

declare module '@remix-run/server-runtime' {
  interface AppLoadContext extends AdminLoadContext {}
}

export function makeLoadContext(
  admin: AdminContext,
  request: Request,
  { nonce, portalUrl, toast }: { nonce: string; portalUrl: string; toast: string | null },
): AppLoadContext {
  const cookies: KeptCookie[] = []
  return {
    admin,
    caller: createCaller(admin),
    locale: admin.staff?.locale ?? wishedLocale(request),
    nonce,
    portalUrl,
    cookies,
    headers: new Headers(),
    takeToast() {
      if (toast) cookies.push({ name: 'toast', value: null })
      return readToast(toast)
    },
  }
}

function readToast(value: string | null): KeptToast | null {
  try {
    return value ? (JSON.parse(Buffer.from(value, 'base64url').toString()) as KeptToast) : null
  } catch {
    return null
  }
}

export const writeToast = (toast: KeptToast): string => Buffer.from(JSON.stringify(toast)).toString('base64url')

function wishedLocale(request: Request): Locale {
  const wishes = (request.headers.get('accept-language') ?? '')
    .split(',')
    .map((wish) => wish.trim().slice(0, 2).toLowerCase())
  return wishes.find(isLocale) ?? 'en'
}
