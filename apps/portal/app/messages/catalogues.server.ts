import type { Locale } from '@foyer/domain/locales'
import { en } from './en'
import { fr } from './fr'
import type { Messages } from './text'

/** The words of all pages. */
export const catalogues: Record<Locale, Messages> = { en, fr }
