import { z } from 'zod'
import { type Follower, type News, newsOf } from './news.ts'

/** The scope is as old as the stream: after this it is taken anew, with all that has changed of login and rights. */
const longestMs = 30 * 60_000

/** `heardTo` is the one of the scope for which the page was made; without it there is no knowing. */
export const followInput = z.object({ heardTo: z.string().max(60).optional() }).default({})

/**
 * Tells of every change that concerns whoever follows, until the signal or the end of their login; several at once are told once. It
 * begins with `missed` if between the page, which knows how far had been heard when it was made, and the stream something may have happened (PAN-6).
 */
export async function* follow(
  scope: Follower,
  { heardTo }: z.infer<typeof followInput>,
  signal: AbortSignal | undefined,
): AsyncGenerator<News> {
  const pending = new Set<News>()
  let wake = () => {}
  const tell = (news: News | null) => {
    if (news) pending.add(news)
    wake()
  }
  const stop = scope.changes.follow(scope.businessId, {
    hear: (change) => tell(newsOf(scope, change)),
    missed: () => tell('missed'),
    end: () => tell('ended'),
  })
  if (scope.changes.hasChangedSince(scope.businessId, heardTo)) pending.add('missed')
  const over = AbortSignal.any([AbortSignal.timeout(longestMs), ...(signal ? [signal] : [])])
  over.addEventListener('abort', () => wake(), { once: true })
  try {
    while (!over.aborted) {
      const told = [...pending]
      pending.clear()
      for (const news of told) {
        if (news === 'ended') return
        yield news
      }
      // What the business switched off or on decides who may follow: come again and be asked anew.
      if (told.includes('catalogue')) return
      if (!pending.size && !over.aborted)
        await new Promise<void>((resolve) => {
          wake = resolve
        })
    }
  } finally {
    stop()
  }
}
