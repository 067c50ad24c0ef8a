import { PassThrough } from 'node:stream'
import { type AppLoadContext, createReadableStreamFromReadable, type EntryContext } from '@remix-run/node'
import { RemixServer } from '@remix-run/react'
import { renderToPipeableStream } from 'react-dom/server'
import { log } from './edge/log.server.ts'
import { Catalogue, catalogues } from './messages/catalogue.ts'
import { Nonce } from './nonce.ts'

export { closeProcess as drain, hangUp } from '@foyer/edge/this-process'
export { answer } from './edge/answer.server.ts'

const abortMs = 10_000

export default function renderPage(
  request: Request,
  status: number,
  headers: Headers,
  remix: EntryContext,
  context: AppLoadContext,
) {
  const { nonce, locale } = context
  return new Promise<Response>((resolve, reject) => {
    let code = status
    const { pipe, abort } = renderToPipeableStream(
      <Nonce.Provider value={nonce}>
        <Catalogue.Provider value={{ locale, ...catalogues[locale] }}>
          <RemixServer context={remix} url={request.url} abortDelay={abortMs} nonce={nonce} />
        </Catalogue.Provider>
      </Nonce.Provider>,
      {
        nonce,
        onShellReady() {
          headers.set('Content-Type', 'text/html; charset=utf-8')
          const body = new PassThrough()
          resolve(new Response(createReadableStreamFromReadable(body), { headers, status: code }))
          pipe(body)
        },
        onShellError: reject,
        onError(error) {
          code = 500
          log.error(error)
        },
      },
    )
    setTimeout(abort, abortMs + 1000).unref()
  })
}

/** Only what is nobody's fault but ours gets here; refusals were turned into answers before. */
export function handleError(error: unknown, { request }: { request: Request }) {
  if (!request.signal.aborted && !(error instanceof Response)) log.error(error)
}
