import { useRouteLoaderData } from '@remix-run/react'
import { createContext, useContext } from 'react'
import type { RootData } from './root'

export type PageBusiness = NonNullable<RootData['business']>

/** For pages that stand outside of any business's addresses. */
export const BusinessContext = createContext<PageBusiness | null>(null)

/** Whose pages these are; null on pages that belong to no business. */
export function useBusiness(): PageBusiness | null {
  const given = useContext(BusinessContext)
  return useRouteLoaderData<RootData>('root')?.business ?? given
}
