import { ScrollPlace } from '@foyer/ui/scroll-place'
import type { HeadersFunction, LinksFunction, LoaderFunctionArgs } from '@remix-run/node'
import { Links, Meta, Outlet, Scripts, useLoaderData } from '@remix-run/react'
import { type ReactNode, useContext } from 'react'
import { IntlProvider } from 'use-intl'
import styles from './app.css?url'
import { Catalogue } from './messages/catalogue.ts'
import { Nonce } from './nonce.ts'
import { Fault, faultTitle } from './shell/fault.tsx'
import { Toasts } from './shell/toasts.tsx'

export const links: LinksFunction = () => [
  { rel: 'stylesheet', href: styles },
  { rel: 'icon', href: '/favicon.svg', type: 'image/svg+xml' },
]

/** What a thrown answer says in its head, such as when to come again. */
export const headers: HeadersFunction = ({ errorHeaders }) => errorHeaders ?? {}

export const meta = faultTitle

export async function loader({ context }: LoaderFunctionArgs) {
  const toast = context.takeToast()
  const now = context.admin.access.now.toISOString()
  return { now, locale: context.locale, toast: toast && { id: now, ...toast } }
}

export function Layout({ children }: { children: ReactNode }) {
  const nonce = useContext(Nonce)
  const { locale, messages } = useContext(Catalogue)
  return (
    <html lang={locale}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <Meta />
        <Links />
      </head>
      <body>
        <IntlProvider locale={locale} messages={messages} timeZone="UTC">
          {children}
        </IntlProvider>
        <ScrollPlace nonce={nonce} />
        <Scripts nonce={nonce} />
      </body>
    </html>
  )
}

export default function App() {
  const { toast } = useLoaderData<typeof loader>()
  return (
    <>
      <Outlet />
      <Toasts latest={toast} />
    </>
  )
}

export function ErrorBoundary() {
  return (
    <main id="main" className="grid min-h-dvh place-items-center p-6">
      <Fault />
    </main>
  )
}
