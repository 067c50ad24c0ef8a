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
