import { useActionData, useLocation } from '@remix-run/react'
import { useState } from 'react'

/**
 * What the page's form was answered, for as long as the page stays: Remix forgets it as soon as anything of the page is fetched anew, but a
 * refusal, or a secret shown once, is not answered by that.
 */
export function useFormAnswer<Action>() {
  const answer = useActionData<Action>()
  const { key: visit } = useLocation()
  const [kept, setKept] = useState({ visit, answer })
  const isNew = kept.visit !== visit || (answer !== undefined && answer !== kept.answer)
  if (isNew) setKept({ visit, answer })
  return isNew ? answer : kept.answer
}
