import type { ActionFunctionArgs } from '@remix-run/node'
import { openVisit } from '../edge/visit.server'
import { openBookVisit } from './book-page.server'
import { readHeld } from './held.server'

/** Gives a time back that somebody left; the cookie stays, for a newer hold may be in it by now (BOK-3). */
export async function action(args: ActionFunctionArgs): Promise<Response> {
  const { call, slug } = openBookVisit(await openVisit(args), args)
  const held = readHeld({ request: args.request, slug })
  if (held) await call.bookings.release({ held })
  return new Response(null, { status: 204 })
}
