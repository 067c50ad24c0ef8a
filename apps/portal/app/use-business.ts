import { useRouteLoaderData } from '@remix-run/react'
import type { loader } from './root'

/** Whose pages these are; null on pages that belong to no business. */
export const useBusiness = () => useRouteLoaderData<typeof loader>('root')?.business ?? null
export type PageBusiness = NonNullable<ReturnType<typeof useBusiness>>
