import type { Reason } from '@foyer/domain/errors'
import type { Locale } from '@foyer/domain/locales'
import { createContext, useContext } from 'react'
import { en } from './en.ts'
import { errors as errorsEn } from './errors-en.ts'
import { errors as errorsFr } from './errors-fr.ts'
import { fr } from './fr.ts'

export type Messages = typeof en
export type ToastKey = keyof Messages['toasts']

declare module 'use-intl' {
  interface AppConfig {
    Messages: Messages
    Locale: Locale
  }
}

interface Words {
  messages: Messages
  errors: Record<Reason, string>
}

export const catalogues: Record<Locale, Words> = {
  en: { messages: en, errors: errorsEn },
  fr: { messages: fr, errors: errorsFr },
}

/** The words of the page's language, the same on server and in the browser. */
export const Catalogue = createContext<Words & { locale: Locale }>({ locale: 'en', ...catalogues.en })

export async function loadCatalogue(lang: string): Promise<Words & { locale: Locale }> {
  const locale: Locale = lang === 'fr' ? 'fr' : 'en'
  return { locale, ...catalogues[locale] }
}

/** The sentence for each thing that a person may do wrong. */
export const useErrorTexts = (): Record<Reason, string> => useContext(Catalogue).errors
