import { useAnswer } from '../shell/answer.tsx'

/** Errors of a section's fields, which the API names as parts of its value. */
export function useSectionErrors(act: string): (name: string) => string | undefined {
  const { errorOf } = useAnswer(act)
  return (name) => errorOf(`value.${name}`) ?? errorOf(name)
}

/** Switches as a form sends them: "on", or nothing. */
export const switched = (switches: Record<string, boolean>): Record<string, string> =>
  Object.fromEntries(Object.entries(switches).flatMap(([name, isOn]) => (isOn ? [[name, 'on']] : [])))
