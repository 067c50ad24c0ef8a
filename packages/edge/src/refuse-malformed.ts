import type { IncomingMessage, ServerResponse } from 'node:http'

const methods = new Set(['GET', 'HEAD', 'POST'])
// Remix asks for the routes behind all links of a page at once, in up to 7680 characters.
const longestAddress = 8192

/** Answers at once what no browser sends: other methods, addresses that do not decode or hold control characters. */
export function refuseMalformed({ method, url = '' }: IncomingMessage, response: ServerResponse): boolean {
  const status = faultOf(method, url)
  if (!status) return false
  if (status === 405) response.setHeader('Allow', [...methods].join(', '))
  response.writeHead(status, { 'Content-Type': 'text/plain', Connection: 'close' }).end()
  return true
}

export function faultOf(method: string | undefined, url: string): 400 | 405 | 414 | null {
  if (!methods.has(method ?? '')) return 405
  if (url.length > longestAddress) return 414
  if (!url.startsWith('/') || url.startsWith('//') || url.includes('\\')) return 400
  try {
    const [path = '', query = ''] = url.split('?', 2)
    const hasControls = /\p{Cc}/u.test(decodeURIComponent(path)) || /%00|\\u0000|%5cu0000/i.test(query)
    return hasControls ? 400 : null
  } catch {
    return 400
  }
}
