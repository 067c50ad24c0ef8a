import { en, type Messages } from './messages/en.ts'
import { fr } from './messages/fr.ts'

const catalogues = { en, fr } satisfies Record<string, Messages>

export type Locale = keyof typeof catalogues

/** The words of a language; a new language is one file in messages/ and one name above. */
export function messagesIn(locale: Locale): Messages {
  return catalogues[locale]
}
