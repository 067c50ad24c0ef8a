import type { KeyboardEvent } from 'react'

/** Moves focus among the elements that match, with the arrow keys, Home and End; round the ends if `wraps`. */
export function moveFocus(event: KeyboardEvent<HTMLElement>, selector: string, wraps = false): void {
  const places = [...event.currentTarget.querySelectorAll<HTMLElement>(selector)]
  const here = places.indexOf(document.activeElement as HTMLElement)
  const last = places.length - 1
  const goals: Record<string, number> = { ArrowDown: here + 1, ArrowUp: here < 0 ? last : here - 1, Home: 0, End: last }
  const goal = goals[event.key]
  if (goal === undefined || last < 0) return
  event.preventDefault()
  const bounded = wraps ? (goal + places.length) % places.length : Math.min(last, Math.max(0, goal))
  places[bounded]?.focus()
}
