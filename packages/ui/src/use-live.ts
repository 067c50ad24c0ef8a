import { useNavigation, useRevalidator } from '@remix-run/react'
import { useEffect, useRef, useState } from 'react'

/** News that come together are answered together, and a busy page still comes to rest. */
const gatherMs = 80
const restMs = 1_000
/** What was being fetched anew is dropped when somebody goes on; Remix leaves that as a rejection which nobody awaits. */
const forgive = (event: PromiseRejectionEvent) => {
  if ((event.reason as Error | undefined)?.name === 'AbortError') event.preventDefault()
}

/** A connection that is back before anybody noticed is not worth a word. */
const noticedMs = 4_000

export interface Live {
  name: string
  /** How far changes had been heard of when the page was made, as the server says it; null if it does not know. */
  heardTo: string | null
  url(heardTo: string | null): string
  /** Whether the page shows what the news are about. */
  matters(news: string): boolean
}

/**
 * Keeps the page in the state of the database: whatever changes it, what it shows is fetched anew, and what somebody is typing stays. Waits
 * for forms that are on their way, and for a page that nobody sees. True while the connection has been lost for longer than a moment.
 */
export function useLive({ name, heardTo, url, matters }: Live): boolean {
  const { revalidate, state } = useRevalidator()
  const isIdle = useNavigation().state === 'idle' && state === 'idle'
  const [wanted, setWanted] = useState(0)
  const [isLost, setLost] = useState(false)
  const latest = useRef({ matters, url, doneAt: 0 })
  Object.assign(latest.current, { matters, url })
  const made = useRef(heardTo)

  useEffect(() => {
    const noticed = { timer: undefined as ReturnType<typeof setTimeout> | undefined }
    const connected = (isConnected: boolean) => {
      clearTimeout(noticed.timer)
      if (isConnected) setLost(false)
      else noticed.timer = setTimeout(() => setLost(true), noticedMs)
    }
    const hear = (news: string) => latest.current.matters(news) && setWanted((count) => count + 1)
    let leave = () => {}
    let isGone = false
    const start = async () => {
      const { followTogether } = await import('./live-stream')
      leave()
      if (isGone) return
      leave = followTogether({ name, heardTo: made.current, url: (from) => latest.current.url(from), hear, connected })
      made.current = null
    }
    const stop = () => leave()
    void start()
    // A page put aside for the back button holds nothing; taken up again it begins anew.
    const resume = ({ persisted }: PageTransitionEvent) => persisted && void start()
    addEventListener('pagehide', stop)
    // Stays: what is dropped is dropped when one leaves the page that followed.
    addEventListener('unhandledrejection', forgive)
    addEventListener('pageshow', resume)
    return () => {
      isGone = true
      clearTimeout(noticed.timer)
      removeEventListener('pagehide', stop)
      removeEventListener('pageshow', resume)
      leave()
    }
  }, [name])

  useEffect(() => {
    if (!wanted || !isIdle) return
    const fetchAnew = () => {
      if (document.hidden) return
      latest.current.doneAt = Date.now()
      setWanted(0)
      revalidate()
    }
    const rested = latest.current.doneAt + restMs - Date.now()
    const timer = setTimeout(fetchAnew, Math.max(gatherMs, rested))
    document.addEventListener('visibilitychange', fetchAnew)
    return () => {
      clearTimeout(timer)
      document.removeEventListener('visibilitychange', fetchAnew)
    }
  }, [wanted, isIdle, revalidate])

  return isLost
}
