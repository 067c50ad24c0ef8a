import { createContext } from 'react'

/** Set on the server only: browsers hide a nonce from scripts as soon as the page is parsed. */
export const NonceContext = createContext<string | undefined>(undefined)

/** Set on the server only, so that the brand travels once and not again as data. */
export const BrandCssContext = createContext<string | undefined>(undefined)
