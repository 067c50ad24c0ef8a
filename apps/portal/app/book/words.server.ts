import type { Locale } from '@foyer/domain/locales'
import { en } from './messages/en'
import { fr } from './messages/fr'
import { type BookText, type BookWords, keepBookWords } from './words'

const catalogues: Record<Locale, BookWords> = { en, fr }

/** The booking page's words, for its loaders and for drawing it on the server. */
export const bookTextIn = (locale: Locale): BookText => keepBookWords(locale, catalogues[locale])
