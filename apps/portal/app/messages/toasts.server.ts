import type { Locale } from '@foyer/domain/locales'
import { createTranslator } from 'use-intl/core'
import { toasts as en } from './toasts-en.server'
import { toasts as fr } from './toasts-fr.server'

const catalogues = { en, fr } satisfies Record<Locale, Record<keyof typeof en, string>>

const make = (locale: Locale) =>
  createTranslator({ locale, messages: catalogues[locale] as typeof en, timeZone: 'UTC' })
const made = new Map<Locale, ReturnType<typeof make>>()

/** The words of what is said once something is done, in a language. */
export function toastTextIn(locale: Locale): ReturnType<typeof make> {
  const text = made.get(locale) ?? make(locale)
  made.set(locale, text)
  return text
}
