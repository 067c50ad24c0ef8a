import type { Locale } from '@foyer/domain/locales'
import { en } from './messages/en'
import { fr } from './messages/fr'
import { keepPayWords, type PayText, type PayWords } from './words'

const catalogues: Record<Locale, PayWords> = { en, fr }

/** The words of paying, for loaders and for drawing its pages on the server. */
export const payTextIn = (locale: Locale): PayText => keepPayWords(locale, catalogues[locale])
