import type { LoaderFunctionArgs } from '@remix-run/node'
import { loader as loadFrame } from '../customer'
import { loader as loadHome } from '../home'
import { loader as loadBusiness } from '../root'

let kept: ReturnType<typeof load> | undefined

/** What the home page's loaders gave the first request, `?of=` a business; the same for all that follow. */
export function loadOnce(args: LoaderFunctionArgs) {
  kept ??= load(args)
  return kept
}

async function load(args: LoaderFunctionArgs) {
  const slug = new URL(args.request.url).searchParams.get('of') ?? ''
  const real = { ...args, params: { slug } }
  const [{ business }, frame, home] = await Promise.all([loadBusiness(real), loadFrame(real), loadHome(real)])
  return { ...home, frame, business }
}
