/**
 * Whether a request that changes something comes from the app's own pages: its Origin is the app's, or the host it was sent to.
 * Pages that send no Referer send `Origin: null` with their forms, as do sandboxed frames of others; there, and where a browser
 * leaves Origin out, Sec-Fetch-Site speaks, which no page can set. Whoever sends neither is no browser and carries no one's cookies.
 */
export function isSameOrigin(headers: Headers, ownOrigin: string): boolean {
  const origin = headers.get('origin')
  const site = headers.get('sec-fetch-site')
  if (origin === null) return site === null || site === 'same-origin' || site === 'none'
  if (origin === 'null') return site === 'same-origin'
  if (origin === ownOrigin) return true
  return URL.canParse(origin) && new URL(origin).host === headers.get('host')
}
