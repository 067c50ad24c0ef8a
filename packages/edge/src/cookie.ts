export interface WrittenCookie {
  name: string
  /** null ends the cookie. */
  value: string | null
  /** Without it the cookie lives as long as the browser. */
  maxAgeSeconds?: number
}

/** `__Host-` binds a cookie to this host and to HTTPS, which development does without (ACC-7). */
export const cookieName = (name: string, isProduction: boolean): string => `${isProduction ? '__Host-' : ''}${name}`

export function readCookie(header: string | null, name: string): string | null {
  for (const pair of header?.split(';') ?? []) {
    const at = pair.indexOf('=')
    if (pair.slice(0, at).trim() === name) return decode(pair.slice(at + 1).trim())
  }
  return null
}

function decode(value: string): string | null {
  try {
    return decodeURIComponent(value).slice(0, 1000)
  } catch {
    return null
  }
}

/** A Set-Cookie that scripts cannot read and other sites cannot send along. */
export function writeCookie({ name, value, maxAgeSeconds }: WrittenCookie, isProduction: boolean): string {
  const age = value === null ? 0 : maxAgeSeconds
  const life = age === undefined ? [] : [`Max-Age=${age}`]
  const attributes = ['Path=/', ...life, 'HttpOnly', 'SameSite=Lax', ...(isProduction ? ['Secure'] : [])]
  return [`${name}=${encodeURIComponent(value ?? '')}`, ...attributes].join('; ')
}
