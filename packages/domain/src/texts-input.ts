import { z } from 'zod'
import { DomainError } from './errors.ts'
import { locales } from './locales.ts'
import type { Texts } from './texts.ts'

/** Texts as a form sends them, in any of the languages there are. */
export const textsInput = (most: number) => z.partialRecord(z.enum(locales), z.string().trim().max(most))

/** What is stored after a form was sent: an emptied text goes, one in a language the form did not show stays. */
export function mergeTexts(stored: unknown, given: Partial<Texts>): Texts {
  const merged = { ...(stored as Texts), ...given }
  return Object.fromEntries(Object.entries(merged).filter((each): each is [string, string] => Boolean(each[1])))
}

/** A name has to be there in the business's first language, which the others fall back to (MSG-7). */
export function mergeNames(
  { languages }: { languages: readonly string[] },
  stored: unknown,
  given: Partial<Texts>,
  field = 'name',
): Texts {
  const merged = mergeTexts(stored, given)
  const first = languages[0] ?? 'en'
  if (!merged[first]) throw new DomainError('settings.textMissing', { field: `${field}.${first}` })
  return merged
}
