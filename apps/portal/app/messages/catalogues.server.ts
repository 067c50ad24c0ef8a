import type { Locale } from '@foyer/domain/locales'
import { en } from './en'
import { fr } from './fr'
import { type Messages, type Text, textIn } from './text'

export const catalogues: Record<Locale, Messages> = { en, fr }

/** The words of a language, for titles and other texts that loaders make. */
export const textOf = (locale: Locale): Text => textIn(locale, catalogues[locale])
