/**
 * Whether a request that changes something comes from our own pages (line 16 of the threats): its Origin is the portal's, or the
 * host it was sent to. A browser leaves Origin out only where Sec-Fetch-Site speaks instead; whoever sends neither is no browser.
 */
export function isSameOrigin(headers: Headers, portalOrigin: string): boolean {
  const origin = headers.get('origin')
  if (origin === null) return ['same-origin', 'none', null].includes(headers.get('sec-fetch-site'))
  if (origin === portalOrigin) return true
  return URL.canParse(origin) && new URL(origin).host === headers.get('host')
}
