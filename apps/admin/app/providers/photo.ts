import type { LoaderFunctionArgs } from '@remix-run/node'
import { answerPicture } from '../pictures/picture-answer.server.ts'

/** A provider's face. */
export const loader = (args: LoaderFunctionArgs) =>
  answerPicture(args, (caller) => caller.providers.getPhoto({ providerId: args.params.providerId ?? '' }))
