/** Whether a request that changes something comes from a page of this app; browsers say so themselves (threat C11). */
export function comesFromHere(request: Request, own: string): boolean {
  if (request.method === 'GET' || request.method === 'HEAD') return true
  const origin = request.headers.get('origin')
  if (origin === null) return request.headers.get('sec-fetch-site') === 'same-origin'
  return (
    origin === new URL(own).origin || (URL.canParse(origin) && new URL(origin).host === request.headers.get('host'))
  )
}
