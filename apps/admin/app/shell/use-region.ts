import { regionalLocale } from '@foyer/format/region'
import { useRouteLoaderData } from '@remix-run/react'
import { useLocale } from 'use-intl'

/** The reader's language with the habits of the business's region, in which dates and money are written everywhere. */
export function useRegion(): string {
  const desk = useRouteLoaderData('desk/desk') as { currency?: string } | undefined
  return regionalLocale(useLocale(), desk?.currency ?? 'EUR')
}
