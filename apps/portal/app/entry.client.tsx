import { isLocale } from '@foyer/domain/locales'
import { RemixBrowser } from '@remix-run/react'
import { StrictMode, startTransition } from 'react'
import { hydrateRoot } from 'react-dom/client'
import { loadMessages } from './messages/load-messages'
import { TextProvider } from './messages/text'

const { lang } = document.documentElement
const locale = isLocale(lang) ? lang : 'en'
const messages = await loadMessages(locale)

startTransition(() => {
  hydrateRoot(
    document,
    <StrictMode>
      <TextProvider locale={locale} messages={messages}>
        <RemixBrowser />
      </TextProvider>
    </StrictMode>,
  )
})
