import { redirect } from '@remix-run/node'
import { customerAction } from '../edge/submit.server'
import { customerPage } from '../edge/visit.server'
import { paths } from '../paths'

export const loader = customerPage(async ({ slug }) => {
  throw redirect(paths.profile(slug))
})

/** Signs out one of the customer's other browsers, or all of them (ACC-7). */
export const action = customerAction(
  async ({ call, slug }, { loginId }) => {
    await call.access.endLogin(loginId ? { loginId } : {})
    return { to: paths.profile(slug), toast: { kind: 'loginEnded' } }
  },
  { overlook: (_refusal, { slug }) => ({ to: paths.profile(slug) }) },
)
