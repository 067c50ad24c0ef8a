import { PassThrough } from 'node:stream'
import { isLocale, type Locale } from '@foyer/domain/locales'
import type { AppLoadContext, EntryContext } from '@remix-run/node'
import { RemixServer } from '@remix-run/react'
import { renderToPipeableStream } from 'react-dom/server'
import { log } from './edge/log.server'
import { catalogues } from './messages/catalogues.server'
import { TextProvider } from './messages/text'
import { BrandCssContext, NonceContext } from './nonce'

export { closeProcess as drain, hangUp } from '@foyer/edge/this-process'
export { answer } from './edge/answer.server'

export const streamTimeout = 5_000

/** Nothing here comes late, so the page is sent whole: its length is known and a fault still becomes an error page. */
export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  remix: EntryContext,
  { nonce, wishes, brandCss }: AppLoadContext,
): Promise<Response> {
  const locale = localeOf(remix) ?? wishes.find(isLocale) ?? 'en'
  return new Promise((resolve, reject) => {
    const stream = renderToPipeableStream(
      <NonceContext.Provider value={nonce}>
        <BrandCssContext.Provider value={brandCss}>
          <TextProvider locale={locale} messages={catalogues[locale]}>
            <RemixServer context={remix} url={request.url} nonce={nonce} />
          </TextProvider>
        </BrandCssContext.Provider>
      </NonceContext.Provider>,
      {
        nonce,
        onAllReady() {
          const parts: Buffer[] = []
          const body = new PassThrough()
          body.on('data', (part: Buffer) => parts.push(part))
          body.on('end', () => {
            headers.set('Content-Type', 'text/html; charset=utf-8')
            resolve(new Response(Buffer.concat(parts), { status, headers }))
          })
          stream.pipe(body)
        },
        onShellError: reject,
        onError: (error) => log.error({ err: error }, 'page could not be drawn'),
      },
    )
  })
}

function localeOf({ staticHandlerContext }: EntryContext): Locale | undefined {
  const root = staticHandlerContext.loaderData?.root as { locale?: unknown } | undefined
  return isLocale(root?.locale) ? root.locale : undefined
}

/** Bugs are logged once, here; what a person did wrong never arrives. */
export function handleError(error: unknown, { request }: { request: Request }): void {
  if (request.signal.aborted) return
  log.error({ err: error }, 'page failed')
}
