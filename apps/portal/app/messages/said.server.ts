import type { Locale } from '@foyer/domain/locales'
import { createTranslator } from 'use-intl/core'
import { en } from './said-en.server'
import { fr } from './said-fr.server'
import type { Texts } from './text'

const catalogues: Record<Locale, Texts<typeof en>> = { en, fr }

const make = (locale: Locale) =>
  createTranslator({ locale, messages: catalogues[locale] as typeof en, timeZone: 'UTC' })
export type SaidText = ReturnType<typeof make>

const made = new Map<Locale, SaidText>()

/** The words that only the server says, in a language. */
export function saidIn(locale: Locale): SaidText {
  const text = made.get(locale) ?? make(locale)
  made.set(locale, text)
  return text
}
