import { redirect } from '@remix-run/node'
import { visitorAction } from '../edge/submit.server'
import { visitorPage } from '../edge/visit.server'
import { paths } from '../paths'
import { forgetWaiting } from './waiting.server'

/** A reload of the address leads back to the link. */
export const loader = visitorPage(async ({ slug }, { params }) => {
  throw redirect(paths.openLink(slug, params.linkId ?? ''))
})

/** Mails a fresh link to the address the spent one went to; whatever became of it, the next page is the same (ACC-5). */
export const action = visitorAction(
  async ({ call, slug, locale }, _fields, { params, context }) => {
    forgetWaiting(context.headers, slug)
    await call.access.renewLink({ linkId: params.linkId ?? '' })
    return { to: paths.linkSent(slug, locale) }
  },
  { overlook: (_refusal, { slug, locale }) => ({ to: paths.linkSent(slug, locale) }) },
)
