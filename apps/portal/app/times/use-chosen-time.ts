import { type FormEvent, useEffect, useState } from 'react'

interface Offered {
  startsAt: string
  /** The hour as the page says it. */
  time: string
}

interface Kept {
  among: string
  chosen: Offered | undefined
  gone: string | null
}

/**
 * Which of the offered times is chosen, once scripts run: the wished one or the first, until another is; without scripts the browser alone knows,
 * so nothing is named. A choice belongs to the times it was made among (a day, a provider). `gone` is the hour of a chosen time that somebody
 * else took meanwhile; the next one is chosen then.
 */
export function useChosenTime(offered: readonly Offered[], among: string, wished?: string) {
  const [isReady, setReady] = useState(false)
  useEffect(() => setReady(true), [])
  const best = offered.find(({ startsAt }) => startsAt === wished) ?? offered[0]
  const [kept, setKept] = useState<Kept>({ among, chosen: best, gone: null })
  const isThere = offered.some(({ startsAt }) => startsAt === kept.chosen?.startsAt)
  let now = kept
  if (kept.among !== among) now = { among, chosen: best, gone: null }
  else if (!isThere && best) now = { among, chosen: best, gone: kept.chosen?.time ?? kept.gone }
  if (now !== kept) setKept(now)
  const onChange = ({ target }: FormEvent<HTMLFormElement>) => {
    if (!(target instanceof HTMLInputElement) || target.name !== 'startsAt') return
    const chosen = offered.find(({ startsAt }) => startsAt === target.value.split(' ')[0])
    if (chosen) setKept({ among, chosen, gone: null })
  }
  return {
    chosen: isReady ? now.chosen?.startsAt : undefined,
    selected: now.chosen?.startsAt,
    gone: now.gone,
    onChange,
  }
}
