import type { CookieChange } from '@foyer/api/context'
import { environment } from './installation.server'

const isProduction = environment.FOYER_ENV === 'production'
const prefix = isProduction ? '__Host-' : ''

/** One login a business, so that signing in at one neither ends nor reveals another (ACC-7). */
export const loginCookie = (slug: string): string => `${prefix}foyer-${slug}`
/** Marks the browser that asked for a link: only in it does the code of the message work (ACC-2). */
export const askingCookie = (slug: string): string => `${prefix}foyer-asking-${slug}`
/** The address a link was asked for, for the page that says so; as short-lived as the link. */
export const addressCookie = (slug: string): string => `${prefix}foyer-address-${slug}`
/** What the next page says about what has just been done. */
export const toastCookie = (slug: string): string => `${prefix}foyer-toast-${slug}`

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

/** A Set-Cookie that scripts cannot read and other sites cannot send along; null ends it. */
export function writeCookie(name: string, value: string | null, maxAgeSeconds = 0): string {
  const life = value === null ? 'Max-Age=0' : `Max-Age=${maxAgeSeconds}`
  const attributes = ['Path=/', life, 'HttpOnly', 'SameSite=Lax', ...(isProduction ? ['Secure'] : [])]
  return [`${name}=${encodeURIComponent(value ?? '')}`, ...attributes].join('; ')
}

/** Turns what signing in and out left behind into cookies of this business. */
export function keepCookies(headers: Headers, slug: string, changes: readonly CookieChange[]): void {
  for (const { name, value, maxAgeSeconds } of changes)
    headers.append(
      'Set-Cookie',
      writeCookie(name === 'login' ? loginCookie(slug) : askingCookie(slug), value, maxAgeSeconds),
    )
}
