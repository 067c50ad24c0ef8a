import type { CookieChange } from '@foyer/api/context'

/** `__Host-` binds a cookie to this host and to HTTPS, which development does without (ACC-7). */
const nameOf = (name: string, isProduction: boolean) => `${isProduction ? '__Host-' : ''}${name}`

const names = { login: 'foyer-admin', asking: 'foyer-admin-asking', toast: 'foyer-admin-toast' }
export type CookieName = keyof typeof names

export function readCookie(request: Request, name: CookieName, isProduction: boolean): string | null {
  const wanted = `${nameOf(names[name], isProduction)}=`
  const found = (request.headers.get('cookie') ?? '').split('; ').find((each) => each.startsWith(wanted))
  return found ? found.slice(wanted.length) : null
}

export interface WrittenCookie extends Omit<CookieChange, 'name'> {
  name: CookieName
}

export function writeCookie({ name, value, maxAgeSeconds }: WrittenCookie, isProduction: boolean): string {
  const age = value === null ? 0 : maxAgeSeconds
  return [
    `${nameOf(names[name], isProduction)}=${value ?? ''}`,
    'Path=/',
    'HttpOnly',
    'SameSite=Lax',
    ...(age === undefined ? [] : [`Max-Age=${age}`]),
    ...(isProduction ? ['Secure'] : []),
  ].join('; ')
}
