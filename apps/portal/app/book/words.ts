import { isLocale, type Locale } from '@foyer/domain/locales'
import type { ClientLoaderFunctionArgs } from '@remix-run/react'
import { createTranslator } from 'use-intl/core'
import { useLocale } from '../messages/text'
import type { en } from './messages/en'

/** The shape that every language fills; its keys and their placeholders are checked by the compiler. */
export type BookWords = Texts<typeof en>
type Texts<T> = { [K in keyof T]: T[K] extends string ? string : Texts<T[K]> }

const make = (locale: Locale, words: BookWords) =>
  createTranslator({ locale, messages: words as typeof en, timeZone: 'UTC' })
export type BookText = ReturnType<typeof make>

const known = new Map<Locale, BookText>()

/** Has the words of the booking page at hand in a language; only its pages need them, so they travel apart. */
export function keepBookWords(locale: Locale, words: BookWords): BookText {
  const text = known.get(locale) ?? make(locale, words)
  known.set(locale, text)
  return text
}

const loaders: Record<Locale, () => Promise<BookWords>> = {
  en: () => import('./messages/en').then(({ en }) => en),
  fr: () => import('./messages/fr').then(({ fr }) => fr),
}

/** Fetches them in the browser, before a page that speaks them is drawn. */
export async function loadBookWords(locale: Locale): Promise<BookText> {
  return known.get(locale) ?? keepBookWords(locale, await loaders[locale]())
}

/** The same in the language that the document is in. */
export function loadPageWords(): Promise<BookText> {
  const { lang } = document.documentElement
  return loadBookWords(isLocale(lang) ? lang : 'en')
}

/** The client loader of pages that need nothing else first: the words have to be there before the page is drawn. */
export async function withBookWords({ serverLoader }: ClientLoaderFunctionArgs) {
  const [data] = await Promise.all([serverLoader(), loadPageWords()])
  return data
}

/** The booking page's own words in the page's language. */
export function useBookText(): BookText {
  const text = known.get(useLocale())
  if (!text) throw new Error('the words of the booking page were not loaded')
  return text
}
