import { redirect } from '@remix-run/node'
import { visitorAction } from '../edge/submit.server'
import { visitorPage } from '../edge/visit.server'
import { paths, withinBusiness } from '../paths'

export const loader = visitorPage(async ({ slug }) => {
  throw redirect(paths.home(slug))
})

/** Ends this browser's login at this business. */
export const action = visitorAction(async ({ call, slug, locale }, { leaveFor }) => {
  await call.access.signOut()
  if (leaveFor) return { to: withinBusiness(slug, leaveFor), anew: true }
  return { to: paths.signIn(slug, locale), toast: { kind: 'signedOut' }, anew: true }
})
