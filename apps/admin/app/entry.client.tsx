import { RemixBrowser } from '@remix-run/react'
import { StrictMode, startTransition } from 'react'
import { hydrateRoot } from 'react-dom/client'
import { Catalogue, loadCatalogue } from './messages/catalogue.ts'

const catalogue = await loadCatalogue(document.documentElement.lang)

startTransition(() => {
  hydrateRoot(
    document,
    <StrictMode>
      <Catalogue.Provider value={catalogue}>
        <RemixBrowser />
      </Catalogue.Provider>
    </StrictMode>,
  )
})
