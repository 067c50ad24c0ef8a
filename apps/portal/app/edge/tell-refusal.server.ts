import type { Refusal } from '@foyer/api/trpc'
import { sentenceOf } from '../messages/reasons.server'
import type { ToldRefusal } from '../refusal'
import type { Visit } from './visit.server'

const faults: Record<string, 'fields.missing' | 'fields.tooLong'> = {
  too_small: 'fields.missing',
  too_big: 'fields.tooLong',
}

/** The refusal in sentences of the page's language: no page carries the words of what hardly ever happens. */
export function tellRefusal({ locale, text }: Visit, refusal: Refusal): ToldRefusal {
  const sentence = sentenceOf(locale, refusal.reason)
  if (!refusal.fields) return { ...refusal, sentence }
  const fields = Object.entries(refusal.fields).map(([name, code]) => [name, text(faults[code] ?? 'fields.invalid')])
  return { ...refusal, sentence, fields: Object.fromEntries(fields) }
}
