import { useFetcher } from '@remix-run/react'
import { useEffect, useRef } from 'react'
import { useLocale } from '../messages/text'
import { paths } from '../paths'
import type { DetailsData } from './book'

/** Whoever leaves gives the time back at once; whoever books keeps it until the answer is there (BOK-3). */
export function useRelease({ slug, heldUntil }: Pick<DetailsData, 'slug' | 'heldUntil'>) {
  const locale = useLocale()
  const isBooking = useRef(false)
  const leaving = useRef<ReturnType<typeof setTimeout>>()
  const isKept = heldUntil !== null
  useEffect(() => {
    clearTimeout(leaving.current)
    if (!isKept) return
    const release = () => {
      if (!isBooking.current) navigator.sendBeacon(paths.releaseHold(slug, locale))
    }
    window.addEventListener('pagehide', release)
    return () => {
      window.removeEventListener('pagehide', release)
      // An effect that only runs anew has not left.
      leaving.current = setTimeout(release)
    }
  }, [slug, locale, isKept])
  return {
    keep() {
      isBooking.current = true
    },
  }
}

let wasLookedAt = false

/** Leaving gave the time back; whoever loads the page again or comes back to it gets it anew, if it is still there (BOK-3). */
export function useHeldAgain({ slug, wish, heldUntil }: Pick<DetailsData, 'slug' | 'wish' | 'heldUntil'>) {
  const locale = useLocale()
  const { submit } = useFetcher()
  const action = paths.holdAgain(slug, locale, wish)
  const isKept = heldUntil !== null
  useEffect(() => {
    const again = () => submit(null, { method: 'post', action })
    const [load] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[]
    const isLoadedAgain = load && load.type !== 'navigate' && load.name === window.location.href
    if (isKept && isLoadedAgain && !wasLookedAt) again()
    wasLookedAt = true
    const onShow = ({ persisted }: PageTransitionEvent) => persisted && again()
    window.addEventListener('pageshow', onShow)
    return () => window.removeEventListener('pageshow', onShow)
  }, [action, isKept, submit])
}
