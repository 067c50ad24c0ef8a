import { isLocale } from '@foyer/domain/locales'
import { RemixBrowser } from '@remix-run/react'
import { StrictMode, startTransition } from 'react'
import { hydrateRoot } from 'react-dom/client'
import { loadMessages } from './messages/load-messages'
import { TextProvider } from './messages/text'
import { wordsOf } from './paths'

const { lang } = document.documentElement
const locale = isLocale(lang) ? lang : 'en'
// The pages that speak them have asked for these modules already.
const apart = {
  book: () => import('./book/words').then(({ loadBookWords }) => loadBookWords(locale)),
  payments: () => import('./payments/words').then(({ loadPayWords }) => loadPayWords(locale)),
}
const [messages] = await Promise.all([loadMessages(locale), ...wordsOf(location.pathname).map((name) => apart[name]())])

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
