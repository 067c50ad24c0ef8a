import type { Refusal } from '@foyer/api/trpc'
import type { Text } from './messages/text'

/** A refusal with its sentence, which the server wrote in the page's language. */
export type ToldRefusal = Refusal & { sentence: string }

const faults: Record<string, 'fields.missing' | 'fields.tooLong'> = {
  too_small: 'fields.missing',
  too_big: 'fields.tooLong',
}

/** What is wrong with the field of that name, if anything. */
export function fieldError(t: Text, refusal: ToldRefusal | undefined, field: string): string | undefined {
  if (refusal?.field === field) return refusal.sentence
  const code = refusal?.fields?.[field]
  return code && t(faults[code] ?? 'fields.invalid')
}

/** What is to be said above the form: everything that belongs to none of its fields. */
export function formError(refusal: ToldRefusal | undefined, fields: readonly string[]): string | undefined {
  if (!refusal) return undefined
  const named = [refusal.field, ...Object.keys(refusal.fields ?? {})].filter((each) => each !== undefined)
  return named.some((each) => fields.includes(each)) ? undefined : refusal.sentence
}
