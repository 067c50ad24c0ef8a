import { type FormEvent, useEffect, useState } from 'react'

/** Which time is chosen, once scripts run; without them the browser alone knows, so nothing is named. */
export function useChosenTime(first: string | undefined) {
  const [chosen, setChosen] = useState<string>()
  useEffect(() => setChosen(first), [first])
  const onChange = ({ target }: FormEvent<HTMLFormElement>) => {
    if (target instanceof HTMLInputElement && target.name === 'startsAt') setChosen(target.value)
  }
  return { chosen, onChange }
}
