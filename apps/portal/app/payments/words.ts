import type { Locale } from '@foyer/domain/locales'
import { createTranslator } from 'use-intl/core'
import type { Texts } from '../messages/text'
import { wordsApart } from '../messages/words-apart'
import type { en } from './messages/en'

/** The shape that every language fills; its keys and their placeholders are checked by the compiler. */
export type PayWords = Texts<typeof en>

const make = (locale: Locale, words: PayWords) =>
  createTranslator({ locale, messages: words as typeof en, timeZone: 'UTC' })
export type PayText = ReturnType<typeof make>

/** The words of the pages on which one pays and sees what was paid. */
const apart = wordsApart({
  make,
  loaders: {
    en: () => import('./messages/en').then(({ en }) => en),
    fr: () => import('./messages/fr').then(({ fr }) => fr),
  },
})

export const keepPayWords = apart.keep
export const loadPayWords = apart.load
export const withPayWords = apart.withWords
export const usePayText = apart.useWords
