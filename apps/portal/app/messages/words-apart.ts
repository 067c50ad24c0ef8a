import { isLocale, type Locale } from '@foyer/domain/locales'
import type { ClientLoaderFunctionArgs } from '@remix-run/react'
import { useLocale } from './text'

interface Apart<Words, Text> {
  make: (locale: Locale, words: Words) => Text
  loaders: Record<Locale, () => Promise<Words>>
}

/** Words that only some pages need: they travel apart, and are there before such a page is drawn. */
export function wordsApart<Words, Text>({ make, loaders }: Apart<Words, Text>) {
  const known = new Map<Locale, Text>()
  const keep = (locale: Locale, words: Words): Text => {
    const text = known.get(locale) ?? make(locale, words)
    known.set(locale, text)
    return text
  }
  const load = async (locale: Locale): Promise<Text> => known.get(locale) ?? keep(locale, await loaders[locale]())
  /** In the language that the document is in. */
  const loadForPage = (): Promise<Text> => {
    const { lang } = document.documentElement
    return load(isLocale(lang) ? lang : 'en')
  }
  return {
    ...{ keep, load, loadForPage },
    /** The client loader of pages that need nothing else first. */
    async withWords({ serverLoader }: ClientLoaderFunctionArgs) {
      const [data] = await Promise.all([serverLoader(), loadForPage()])
      return data
    },
    useWords(): Text {
      const text = known.get(useLocale())
      if (!text) throw new Error('the words of this page were not loaded')
      return text
    },
  }
}
