import { getPicture } from '@foyer/domain/events/get-picture'
import type { LoaderFunctionArgs } from '@remix-run/node'
import { answerImage } from '../edge/answer-image.server'
import { openVisit } from '../edge/visit.server'

/** What an event looks like, once it is announced. */
export async function loader(args: LoaderFunctionArgs): Promise<Response> {
  const { portal } = await openVisit(args)
  const picture = await getPicture(portal.visitor, { eventId: args.params.eventId ?? '' })
  return answerImage(args, picture, picture?.version)
}
