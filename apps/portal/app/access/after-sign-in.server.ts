import type { Done } from '../edge/submit.server'
import type { Visit } from '../edge/visit.server'
import { paths, withinBusiness } from '../paths'

interface SignedIn {
  next: 'portal' | 'setPassword' | 'password'
  leadsTo: string | null
}

/** Where somebody goes who has just proved to be themselves: on, to choosing a password, or to typing theirs (ACC-3). */
export function afterSignIn({ slug, locale }: Visit, { next, leadsTo }: SignedIn, to?: string): Done {
  if (next === 'password') return { to: paths.signInByPassword(slug, locale) }
  if (next === 'setPassword') return { to: paths.password(slug), anew: true }
  return { to: withinBusiness(slug, leadsTo ?? to), anew: true }
}
