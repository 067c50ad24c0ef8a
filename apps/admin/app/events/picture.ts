import type { LoaderFunctionArgs } from '@remix-run/node'
import { asResponse, atWork } from '../edge/desk.server.ts'

/** An event's picture; its address changes with it, so that browsers may keep it. */
export async function loader(args: LoaderFunctionArgs) {
  const { caller } = atWork(args)
  const picture = await caller.events.getPicture({ eventId: args.params.eventId ?? '' }).catch((error: unknown) => {
    throw asResponse(error)
  })
  if (!picture) throw new Response(null, { status: 404 })
  return new Response(Buffer.from(picture.bytes), {
    headers: { 'Content-Type': picture.type, 'Cache-Control': 'private, max-age=31536000, immutable' },
  })
}
