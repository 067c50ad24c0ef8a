import { createContext } from 'react'

/** The one-time word that lets this page's own scripts run. Browsers hide it after use, so they hydrate with none. */
export const Nonce = createContext('')
