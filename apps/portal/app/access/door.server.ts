import { notFound, type Visit } from '../edge/visit.server'
import { languageOfDoor } from '../paths'

/** A sign-in page exists in the languages that the business speaks, and in no other (ACC-1). */
export function assertDoor({ portal }: Visit, door: string | undefined): void {
  const language = languageOfDoor(door)
  if (!language || !portal.visitor.business.languages.includes(language)) throw notFound()
}
