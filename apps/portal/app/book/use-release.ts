import { useRevalidator } from '@remix-run/react'
import { type FormEvent, useEffect, useRef } from 'react'
import { useLocale } from '../messages/text'
import { paths } from '../paths'
import type { DetailsData } from './book'

/** The time that is being asked for anew; it can only be given back, or booked, once it is there. */
let coming: Promise<unknown> | null = null

/** A time that is on its way is waited for, lest whoever books meets their own hold. */
export function awaitsTime(event: FormEvent<HTMLFormElement>): boolean {
  const { currentTarget: form, nativeEvent } = event
  const { submitter } = nativeEvent as SubmitEvent
  if (!coming || submitter?.hasAttribute('formaction')) return false
  event.preventDefault()
  void coming.then(() => form.requestSubmit(submitter))
  return true
}

/** Whoever leaves gives the time back at once; whoever books keeps it until the answer is there (BOK-3). */
export function useRelease({ slug, heldUntil }: Pick<DetailsData, 'slug' | 'heldUntil'>, refused?: object) {
  const locale = useLocale()
  const isBooking = useRef(false)
  const leaving = useRef<ReturnType<typeof setTimeout>>()
  const isKept = heldUntil !== null
  useEffect(() => {
    if (refused) isBooking.current = false
  }, [refused])
  useEffect(() => {
    clearTimeout(leaving.current)
    if (!isKept) return
    const giveBack = () => navigator.sendBeacon(paths.releaseHold(slug, locale))
    const release = () => {
      if (!isBooking.current) giveBack()
    }
    window.addEventListener('pagehide', release)
    return () => {
      window.removeEventListener('pagehide', release)
      // An effect that only runs anew has not left.
      leaving.current = setTimeout(() => {
        release()
        if (!isBooking.current) void coming?.then(giveBack)
      })
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
  const { revalidate } = useRevalidator()
  const action = paths.holdAgain(slug, locale, wish)
  const isKept = heldUntil !== null
  useEffect(() => {
    let isHere = true
    const again = async () => {
      const asked = fetch(action, { method: 'POST' }).catch(() => {})
      coming = asked
      await asked
      if (coming === asked) coming = null
      if (isHere) revalidate()
    }
    const [load] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[]
    const isLoadedAgain = load && load.type !== 'navigate' && load.name === window.location.href
    if (isKept && isLoadedAgain && !wasLookedAt) void again()
    wasLookedAt = true
    const onShow = ({ persisted }: PageTransitionEvent) => persisted && void again()
    window.addEventListener('pageshow', onShow)
    return () => {
      isHere = false
      window.removeEventListener('pageshow', onShow)
    }
  }, [action, isKept, revalidate])
}
