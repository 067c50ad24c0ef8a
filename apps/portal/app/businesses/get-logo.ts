import { getLogo } from '@foyer/domain/businesses/get-logo'
import type { LoaderFunctionArgs } from '@remix-run/node'
import { answerImage } from '../edge/answer-image.server'
import { openVisit } from '../edge/visit.server'

/** The business's logo; its address changes whenever the logo does. */
export async function loader(args: LoaderFunctionArgs): Promise<Response> {
  const { portal } = await openVisit(args)
  return answerImage(args, await getLogo(portal.visitor), portal.visitor.business.logoVersion)
}
