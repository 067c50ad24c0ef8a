/** A page for when the app itself cannot answer: no database, no scripts, no styles needed. */
export function plainPage(status: number, text: string): Response {
  const page = `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Foyer</title><h1>Foyer</h1><p>${text}</p></html>`
  const headers = new Headers({ 'Content-Type': 'text/html; charset=utf-8' })
  if (status === 503) headers.set('Retry-After', '5')
  return new Response(page, { status, headers })
}
