import type { LoaderFunctionArgs } from '@remix-run/node'
import { asResponse, atWork } from '../edge/desk.server.ts'
import type { Caller } from '../edge/load-context.server.ts'

interface Picture {
  bytes: Uint8Array
  type: string
}

/** A picture as the browser gets it; its address changes with it, so that it may be kept. */
export async function answerPicture(args: LoaderFunctionArgs, find: (caller: Caller) => Promise<Picture | null>) {
  const picture = await find(atWork(args).caller).catch((error: unknown) => {
    throw asResponse(error)
  })
  if (!picture) throw new Response(null, { status: 404 })
  return new Response(Buffer.from(picture.bytes), {
    headers: { 'Content-Type': picture.type, 'Cache-Control': 'private, max-age=31536000, immutable' },
  })
}
