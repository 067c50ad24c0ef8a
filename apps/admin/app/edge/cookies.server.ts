import { cookieName, readCookie, writeCookie } from '@foyer/edge/cookie'
import { thisProcess } from '@foyer/edge/this-process'

export const isProduction = thisProcess().environment.FOYER_ENV === 'production'

// No slug holds a dot: a business's login on the portal can never be called the same.
const names = { login: 'foyer.admin', asking: 'foyer.admin-asking', toast: 'foyer.admin-toast' }
export type CookieName = keyof typeof names

/** A cookie of the admin app that an answer sets; null ends it. */
export interface KeptCookie {
  name: CookieName
  value: string | null
  maxAgeSeconds?: number
}

const nameOf = (name: CookieName) => cookieName(names[name], isProduction)

export const cookieOf = (request: Request, name: CookieName): string | null =>
  readCookie(request.headers.get('cookie'), nameOf(name))

export const setCookie = (headers: Headers, { name, ...cookie }: KeptCookie): void =>
  headers.append('Set-Cookie', writeCookie({ name: nameOf(name), ...cookie }, isProduction))
