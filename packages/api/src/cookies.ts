import type { CookieChange } from './context.ts'

interface Answering {
  cookies: CookieChange[]
}

const idleSeconds = 30 * 24 * 3600

/** Leaves the login in the browser's cookie and out of the answer. */
export function keepLogin<T extends { token: string | null }>(
  context: Answering,
  { token, ...answer }: T,
): Omit<T, 'token'> {
  if (token) context.cookies.push({ name: 'login', value: token, maxAgeSeconds: idleSeconds })
  return answer
}

/** Marks the browser that asked for a link, so that the code works in it. */
export function keepAsking(context: Answering, { asking }: { asking: string }): { sent: true } {
  context.cookies.push({ name: 'asking', value: asking, maxAgeSeconds: 600 })
  return { sent: true }
}

export function dropLogin<T>(context: Answering, answer: T): T {
  context.cookies.push({ name: 'login', value: null })
  return answer
}

/** Leaves the hold's secret with the browser that asked for it. */
export function keepHold<T extends { held: string }>(context: Answering, { held, ...answer }: T): Omit<T, 'held'> {
  context.cookies.push({ name: 'hold', value: held, maxAgeSeconds: 3600 })
  return answer
}

export function dropHold<T>(context: Answering, answer: T): T {
  context.cookies.push({ name: 'hold', value: null })
  return answer
}

/** Leaves a guest's pass to the one booking in the browser; what was held is booked now. */
export function keepBooked<T extends { pass: string | null }>(
  context: Answering,
  { pass, ...answer }: T,
): Omit<T, 'pass'> {
  if (pass) context.cookies.push({ name: 'booked', value: pass, maxAgeSeconds: 24 * 3600 })
  return dropHold(context, answer)
}
