import { type FormEvent, useEffect, useState } from 'react'

/** Which time is chosen, once scripts run: the first, until another is; without them the browser alone knows, so nothing is named. */
export function useChosenTime(first: string | undefined) {
  const [isReady, setReady] = useState(false)
  useEffect(() => setReady(true), [])
  // A choice belongs to the times it was made among: those of another day begin with their first again.
  const [picked, setPicked] = useState<{ among?: string; startsAt: string }>()
  const chosen = picked && picked.among === first ? picked.startsAt : isReady ? first : undefined
  const onChange = ({ target }: FormEvent<HTMLFormElement>) => {
    if (target instanceof HTMLInputElement && target.name === 'startsAt')
      setPicked({ among: first, startsAt: target.value })
  }
  return { chosen, onChange }
}
