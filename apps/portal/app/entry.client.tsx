import { isLocale } from '@foyer/domain/locales'
import { RemixBrowser } from '@remix-run/react'
import { StrictMode, startTransition } from 'react'
import { hydrateRoot } from 'react-dom/client'
import { loadBookWords } from './book/words'
import { loadMessages } from './messages/load-messages'
import { TextProvider } from './messages/text'
import { languageOfBookingDoor } from './paths'

const { lang } = document.documentElement
const locale = isLocale(lang) ? lang : 'en'
const isBookingPage = languageOfBookingDoor(location.pathname.split('/')[2])
const [messages] = await Promise.all([loadMessages(locale), isBookingPage && loadBookWords(locale)])

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
