import type { Typed } from '../settings/settings-form.tsx'

type Language = 'en' | 'fr'

/** The texts that a form sends, by language. */
export const typedTexts = (
  typed: Typed,
  name: string,
  languages: readonly Language[],
): Partial<Record<Language, string>> =>
  Object.fromEntries(languages.map((each) => [each, typed[`${name}.${each}`] ?? '']))

/** The fields of texts as they are stored. */
export const storedTexts = (name: string, texts: Record<string, string>): Typed =>
  Object.fromEntries(Object.entries(texts).map(([language, text]) => [`${name}.${language}`, text]))
