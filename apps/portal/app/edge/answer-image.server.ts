import type { LoaderFunctionArgs } from '@remix-run/node'
import { notFound } from './visit.server'

interface Image {
  type: string
  bytes: Uint8Array
}

const types = new Set(['image/png', 'image/jpeg', 'image/webp', 'image/svg+xml'])
const aYear = 'private, max-age=31536000, immutable'

/** A picture that a business uploaded: kept by the browser under its version, never run as anything. */
export function answerImage(
  { request }: LoaderFunctionArgs,
  image: Image | null,
  version: string | null | undefined,
): Response {
  if (!image || !types.has(image.type)) return notFound()
  const isThatVersion = new URL(request.url).searchParams.get('v') === version
  return new Response(new Uint8Array(image.bytes), {
    headers: {
      'Content-Type': image.type,
      'Content-Length': String(image.bytes.byteLength),
      'Cache-Control': isThatVersion ? aYear : 'private, max-age=60',
      'Content-Security-Policy': "default-src 'none'; style-src 'unsafe-inline'; sandbox",
    },
  })
}
