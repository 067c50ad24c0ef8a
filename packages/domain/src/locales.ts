/** Languages that portal, messages and admin are written in; adding one is adding its files. */
export const locales = ['en', 'fr'] as const
export type Locale = (typeof locales)[number]

export const isLocale = (value: unknown): value is Locale => locales.includes(value as Locale)

/** The first of the wishes that the business speaks, else its first language. */
export function chooseLocale(wishes: readonly (string | null | undefined)[], languages: readonly string[]): Locale {
  const spoken = languages.filter(isLocale)
  return (
    spoken.find((each) => each === wishes.find((wish) => isLocale(wish) && spoken.includes(wish))) ?? spoken[0] ?? 'en'
  )
}
