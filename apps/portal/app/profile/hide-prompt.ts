import { redirect } from '@remix-run/node'
import { customerAction } from '../edge/submit.server'
import { customerPage } from '../edge/visit.server'
import { paths } from '../paths'

export const loader = customerPage(async ({ slug }) => {
  throw redirect(paths.home(slug))
})

/** Puts a prompt to complete the profile away for good (PAN-8). */
export const action = customerAction(
  async ({ call, slug }, { prompt }) => {
    await call.profile.hidePrompt({ prompt: prompt === 'address' ? 'address' : 'phone' })
    return { to: paths.home(slug) }
  },
  { overlook: (_refusal, { slug }) => ({ to: paths.home(slug) }) },
)
