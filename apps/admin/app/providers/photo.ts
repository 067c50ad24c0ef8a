import type { LoaderFunctionArgs } from '@remix-run/node'
import { asResponse, atWork } from '../edge/desk.server.ts'

/** A provider's face; its address changes with it, so that browsers may keep it. */
export async function loader(args: LoaderFunctionArgs) {
  const { caller } = atWork(args)
  const photo = await caller.providers
    .getPhoto({ providerId: args.params.providerId ?? '' })
    .catch((error: unknown) => {
      throw asResponse(error)
    })
  if (!photo) throw new Response(null, { status: 404 })
  return new Response(Buffer.from(photo.bytes), {
    headers: { 'Content-Type': photo.type, 'Cache-Control': 'private, max-age=31536000, immutable' },
  })
}
