import type { LoaderFunctionArgs } from '@remix-run/node'
import { answerPicture } from '../pictures/picture-answer.server.ts'

/** The business's own logo. */
export const loader = (args: LoaderFunctionArgs) => answerPicture(args, (caller) => caller.businesses.getLogo())
