import type { Page } from 'playwright-core'

const most = 40

/** Writes down what a page asks for, gets and goes to, so that a story that fails can tell how it came to that. */
export function recordPage(page: Page): () => Promise<string> {
  const begun = performance.now()
  const lines: string[] = []
  const note = (line: string) => {
    if (/\/assets\//.test(line)) return
    lines.push(`${Math.round(performance.now() - begun)} ms ${line}`)
    if (lines.length > most) lines.shift()
  }
  page.on('request', (request) => note(`asks ${request.method()} ${request.url()}`))
  page.on('response', (response) => note(`gets ${response.status()} ${response.url()}`))
  page.on('requestfailed', (request) => note(`fails ${request.url()} ${request.failure()?.errorText}`))
  page.on('framenavigated', (frame) => note(`is at ${frame.url()}`))
  page.on('close', () => note('is closed'))
  return async () => [...lines, `${page.url()} shows`, await describe(page)].join('\n')
}

/** What stands there, and which fields the browser would not send. */
async function describe(page: Page): Promise<string> {
  if (page.isClosed()) return 'nothing: it is closed'
  const unsent = await page
    .locator(':is(input, select, textarea):invalid')
    .evaluateAll((fields) => fields.map((field) => field.outerHTML))
  return [...unsent.map((field) => `not valid: ${field}`), await page.locator('body').ariaSnapshot()].join('\n')
}
