import interLatin from '@fontsource-variable/inter/files/inter-latin-wght-normal.woff2?url'
import { isLocale } from '@foyer/domain/locales'
import { ScrollPlace } from '@foyer/ui/scroll-place'
import type { HeadersFunction, LinksFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { Links, Meta, Outlet, Scripts, type ShouldRevalidateFunction, useRouteLoaderData } from '@remix-run/react'
import { type ReactNode, useContext } from 'react'
import styles from './app.css?url'
import { BrandStyle } from './brand-style'
import { cssOfBrand } from './edge/brand-css.server'
import { messagesChunks } from './edge/messages-chunk.server'
import { openVisit } from './edge/visit.server'
import { ErrorPage } from './error-page'
import { useLocale } from './messages/text'
import { NonceContext } from './nonce'
import { paths, wordsOf } from './paths'

/** What every page of a business needs: its language, whose it is, how to reach them. */
export async function loader(args: LoaderFunctionArgs) {
  const { context, params, request } = args
  const nobody = {
    locale: context.wishes.find(isLocale) ?? ('en' as const),
    business: null,
    chunks: [] as string[],
    isLinkPage: false,
  }
  if (!params.slug) return nobody
  const { portal, locale, slug } = await openVisit(args)
  const { business, settings } = portal.visitor
  const { name, contact, languages, logoVersion, brand } = business
  context.brandCss = cssOfBrand(brand)
  const { pathname } = new URL(request.url)
  return {
    locale,
    chunks: messagesChunks(locale, wordsOf(pathname)),
    isLinkPage: pathname.startsWith(`/${slug}/open/`),
    business: {
      slug,
      heardTo: portal.visitor.heardTo,
      name,
      contact,
      languages: [...languages],
      logo: logoVersion && paths.logo(slug, logoVersion),
      portalOn: settings.panelAccess.enabled,
      bookingOn: settings.bookingPage.enabled,
      hasOwnFont: (brand.font ?? 'inter') === 'inter',
    },
  }
}
export type RootData = Awaited<ReturnType<typeof loader>>

/** A business's look stays while one walks around in it. */
export const shouldRevalidate: ShouldRevalidateFunction = ({ currentParams, nextParams }) =>
  currentParams.slug !== nextParams.slug

export const links: LinksFunction = () => [
  { rel: 'stylesheet', href: styles },
  { rel: 'icon', href: '/favicon.svg', type: 'image/svg+xml' },
]

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.business?.name ?? 'Foyer' }]

export const headers: HeadersFunction = ({ errorHeaders }) => errorHeaders ?? {}

export function Layout({ children }: { children: ReactNode }) {
  const nonce = useContext(NonceContext)
  const locale = useLocale()
  const root = useRouteLoaderData<typeof loader>('root')
  return (
    <html lang={locale}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover" />
        <meta name="robots" content="noindex" />
        {/* The header says no-referrer; forms on this page must still be able to say that they are ours. */}
        {root?.isLinkPage && <meta name="referrer" content="same-origin" />}
        <Meta />
        {root?.business?.hasOwnFont && (
          <link rel="preload" as="font" type="font/woff2" href={interLatin} crossOrigin="anonymous" />
        )}
        <Links />
        <BrandStyle />
        {root?.chunks.map((chunk) => (
          <link key={chunk} rel="modulepreload" href={chunk} />
        ))}
      </head>
      <body className="bg-canvas text-ink">
        {children}
        <ScrollPlace nonce={nonce} />
        <Scripts nonce={nonce} />
      </body>
    </html>
  )
}

export default function App() {
  return <Outlet />
}

export function ErrorBoundary() {
  return <ErrorPage />
}
