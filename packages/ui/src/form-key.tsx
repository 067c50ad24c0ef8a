import { useLocation } from '@remix-run/react'
import { useState } from 'react'

/**
 * The key by which a form that is sent again is known. It stays as long as the page does, however often what the page shows is fetched anew: a
 * form sent again after a lost answer is the same form.
 */
export function FormKey({ value }: { value: string }) {
  const { key: visit } = useLocation()
  const [kept, setKept] = useState({ visit, value })
  if (kept.visit !== visit) setKept({ visit, value })
  return <input type="hidden" name="key" value={kept.visit === visit ? kept.value : value} />
}
