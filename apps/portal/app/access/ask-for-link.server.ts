import { visitorAction } from '../edge/submit.server'
import { paths } from '../paths'
import { assertDoor } from './door.server'
import { keepWaiting } from './waiting.server'

/** Asks for a link. Known, unknown and too often asked addresses get the same next page (ACC-2, 8). */
export const askForLink = (forgotPassword: boolean) =>
  visitorAction(
    async (visit, { email = '', to }, { context, params }) => {
      assertDoor(visit, params.door)
      const { slug, locale, call } = visit
      await call.access.requestLink({ email: email.trim(), forgotPassword })
      keepWaiting(context.headers, slug, { email: email.trim(), to, forgot: forgotPassword })
      return { to: paths.linkSent(slug, locale) }
    },
    {
      overlook({ reason }, { slug, locale }, { context }, { email = '', to }) {
        if (reason !== 'access.tooMany') return undefined
        keepWaiting(context.headers, slug, { email: email.trim(), to, forgot: forgotPassword })
        return { to: paths.linkSent(slug, locale) }
      },
    },
  )
