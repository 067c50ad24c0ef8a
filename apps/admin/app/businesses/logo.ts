import type { LoaderFunctionArgs } from '@remix-run/node'
import { asResponse, atWork } from '../edge/desk.server.ts'

/** The business's own logo; its address changes with it, so that browsers may keep it. */
export async function loader(args: LoaderFunctionArgs) {
  const { caller } = atWork(args)
  const logo = await caller.businesses.getLogo().catch((error: unknown) => {
    throw asResponse(error)
  })
  if (!logo) throw new Response(null, { status: 404 })
  return new Response(Buffer.from(logo.bytes), {
    headers: { 'Content-Type': logo.type, 'Cache-Control': 'private, max-age=31536000, immutable' },
  })
}
