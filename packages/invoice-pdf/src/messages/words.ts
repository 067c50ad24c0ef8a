import { en } from './en.ts'
import { fr } from './fr.ts'

export type Words = typeof en

const languages: Record<string, Words> = { en, fr }

/** The words of the language of a locale; null where there are none. */
export const wordsOf = (locale: string): Words | null => languages[locale.split('-')[0]?.toLowerCase() ?? ''] ?? null
