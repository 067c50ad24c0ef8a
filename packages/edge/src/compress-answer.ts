import { promisify } from 'node:util'
import { gzip } from 'node:zlib'

const compress = promisify(gzip)
const texts = /^(text\/(html|x-script|plain)|application\/json)/
const worthIt = 1400

/** Packs a finished text for who asks for it; streams that stay open (text/event-stream) pass as they are. */
export async function compressAnswer(request: Request, response: Response): Promise<Response> {
  const { headers, status } = response
  if (!response.body || !texts.test(headers.get('Content-Type') ?? '') || headers.has('Content-Encoding'))
    return response
  headers.append('Vary', 'Accept-Encoding')
  if (!/\bgzip\b/.test(request.headers.get('accept-encoding') ?? '')) return response
  const bytes = Buffer.from(await response.arrayBuffer())
  if (bytes.length < worthIt) return new Response(bytes, { status, headers })
  const packed = await compress(bytes, { level: 4 })
  headers.set('Content-Encoding', 'gzip')
  headers.set('Content-Length', String(packed.length))
  return new Response(packed, { status, headers })
}
