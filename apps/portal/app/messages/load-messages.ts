import type { Locale } from '@foyer/domain/locales'
import type { Messages } from './text'

const loaders: Record<Locale, () => Promise<Messages>> = {
  en: () => import('./en').then(({ en }) => en),
  fr: () => import('./fr').then(({ fr }) => fr),
}

/** Browsers fetch the one language they show. */
export const loadMessages = (locale: Locale): Promise<Messages> => loaders[locale]()
