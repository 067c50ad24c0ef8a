import { textIn } from '@foyer/domain/texts'
import { useLocale } from 'use-intl'

/** The text in the reader's language, else in the business's first. */
export function useText(languages: readonly string[]): (texts: unknown) => string {
  const locale = useLocale()
  return (texts) => textIn(texts, locale, languages)
}
