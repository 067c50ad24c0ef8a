import type { MetaFunction } from '@remix-run/node'
import { catalogues, type Messages } from '../messages/catalogue.ts'

/** The page's name in the browser's tab, in the page's language. */
export const title =
  (pick: (messages: Messages) => string): MetaFunction =>
  ({ matches }) => {
    const { locale } = (matches.find(({ id }) => id === 'root')?.data ?? {}) as { locale?: 'en' | 'fr' }
    return [{ title: `${pick(catalogues[locale ?? 'en'].messages)} · Foyer` }]
  }
