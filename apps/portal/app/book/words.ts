import type { Locale } from '@foyer/domain/locales'
import { createTranslator } from 'use-intl/core'
import type { Texts } from '../messages/text'
import { wordsApart } from '../messages/words-apart'
import type { en } from './messages/en'

/** The shape that every language fills; its keys and their placeholders are checked by the compiler. */
export type BookWords = Texts<typeof en>

const make = (locale: Locale, words: BookWords) =>
  createTranslator({ locale, messages: words as typeof en, timeZone: 'UTC' })
export type BookText = ReturnType<typeof make>

/** The words of the booking page. */
const apart = wordsApart({
  make,
  loaders: {
    en: () => import('./messages/en').then(({ en }) => en),
    fr: () => import('./messages/fr').then(({ fr }) => fr),
  },
})

export const keepBookWords = apart.keep
export const loadBookWords = apart.load
export const loadPageWords = apart.loadForPage
export const withBookWords = apart.withWords
export const useBookText = apart.useWords
