import { LiveNote } from '@foyer/ui/live-note'
import { useLive } from '@foyer/ui/use-live'
import { useMatches } from '@remix-run/react'
import { forgetChoice } from './book/known-choice'
import { useText } from './messages/text'
import { paths } from './paths'
import { useBusiness } from './use-business'

/** What a route says of itself: that it shows free times, which others take. */
export interface LiveHandle {
  showsTimes?: true
}

/** Keeps the pages of a business in the state of the database, for a guest or for whoever has signed in (PAN-6). */
export function Live({ slug, who }: { slug: string; who: string | null }) {
  const t = useText()
  const showsTimes = useMatches().some(({ handle }) => (handle as LiveHandle | undefined)?.showsTimes)
  const isLost = useLive({
    name: `foyer ${slug} ${who ?? ''}`,
    heardTo: useBusiness()?.heardTo ?? null,
    url: (heardTo) => paths.live(slug, heardTo),
    matters(news) {
      if (news !== 'times') forgetChoice()
      return news !== 'times' || showsTimes
    },
  })
  return <LiveNote isLost={isLost} label={t('nav.reconnecting')} />
}
