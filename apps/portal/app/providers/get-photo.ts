import { getPhoto } from '@foyer/domain/providers/get-photo'
import type { LoaderFunctionArgs } from '@remix-run/node'
import { answerImage } from '../edge/answer-image.server'
import { openVisit } from '../edge/visit.server'

/** A provider's face, where the business shows them (PAN-11). */
export async function loader(args: LoaderFunctionArgs): Promise<Response> {
  const { portal } = await openVisit(args)
  const photo = await getPhoto(portal.visitor, { providerId: args.params.providerId ?? '' })
  return answerImage(args, photo, photo?.version)
}
