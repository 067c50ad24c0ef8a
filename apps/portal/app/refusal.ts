import type { Refusal } from '@foyer/api/trpc'

/** A refusal in sentences, which the server wrote in the page's language: `fields` say what is wrong with each. */
export type ToldRefusal = Refusal & { sentence: string }

/** What is wrong with the field of that name, if anything. */
export function fieldError(refusal: ToldRefusal | undefined, field: string): string | undefined {
  return refusal?.field === field ? refusal.sentence : refusal?.fields?.[field]
}

/** What is to be said above the form: everything that belongs to none of its fields. */
export function formError(refusal: ToldRefusal | undefined, fields: readonly string[]): string | undefined {
  if (!refusal) return undefined
  const named = [refusal.field, ...Object.keys(refusal.fields ?? {})].filter((each) => each !== undefined)
  return named.some((each) => fields.includes(each)) ? undefined : refusal.sentence
}
