import type { CookieChange } from '@foyer/api/context'
import { cookieName, writeCookie } from '@foyer/edge/cookie'
import { thisProcess } from '@foyer/edge/this-process'

export const isProduction = thisProcess().environment.FOYER_ENV === 'production'
const named = (name: string) => cookieName(name, isProduction)

/** One login a business, so that signing in at one neither ends nor reveals another (ACC-7). */
export const loginCookie = (slug: string): string => named(`foyer-${slug}`)
/** Marks the browser that asked for a link: only in it does the code of the message work (ACC-2). */
export const askingCookie = (slug: string): string => named(`foyer-asking-${slug}`)
/** The address a link was asked for, for the page that says so; as short-lived as the link. */
export const addressCookie = (slug: string): string => named(`foyer-address-${slug}`)
/** What the next page says about what has just been done. */
export const toastCookie = (slug: string): string => named(`foyer-toast-${slug}`)

// No slug holds a dot: a login of one business can never be called like a hold at another.
/** The time this browser keeps while booking (BOK-3). */
export const holdCookie = (slug: string): string => named(`foyer.hold-${slug}`)
/** Shows the one booking that this browser has just made (BOK-1). */
export const bookedCookie = (slug: string): string => named(`foyer.booked-${slug}`)

/** What the browser's hold keeps and until when, for the pages that say so. */
export const holdingCookie = (slug: string): string => named(`foyer.holding-${slug}`)
/** Where the confirmation went, masked, for the page that says so. */
export const sentCookie = (slug: string): string => named(`foyer.sent-${slug}`)

const nameOf = { login: loginCookie, asking: askingCookie, hold: holdCookie, booked: bookedCookie }

/** Turns what signing in and out, holding and booking left behind into cookies of this business. */
export function keepCookies(headers: Headers, slug: string, changes: readonly CookieChange[]): void {
  for (const { name, value, maxAgeSeconds } of changes) setCookie(headers, nameOf[name](slug), value, maxAgeSeconds)
}

export function setCookie(headers: Headers, name: string, value: string | null, maxAgeSeconds?: number): void {
  headers.append('Set-Cookie', writeCookie({ name, value, maxAgeSeconds }, isProduction))
}
