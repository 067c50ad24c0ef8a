/** A text per language of the business. */
export type Texts = Record<string, string>

/** The text in the language asked for, else in the business's first (MSG-7). */
export function textIn(texts: unknown, locale: string, languages: readonly string[]): string {
  const known = (texts ?? {}) as Texts
  return known[locale] || known[languages[0] ?? 'en'] || Object.values(known).find(Boolean) || ''
}
