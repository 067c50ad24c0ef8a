import type { LoaderFunctionArgs } from '@remix-run/node'
import { answerPicture } from '../pictures/picture-answer.server.ts'

/** An event's picture. */
export const loader = (args: LoaderFunctionArgs) =>
  answerPicture(args, (caller) => caller.events.getPicture({ eventId: args.params.eventId ?? '' }))
