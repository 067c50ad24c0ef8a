import { createServer, type ViteDevServer } from 'vite'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openBrowser } from './browser.ts'
import type * as Render from './render.tsx'

let server: ViteDevServer
let render: typeof Render
const root = new URL('.', import.meta.url).pathname

beforeAll(async () => {
  server = await createServer({
    root,
    configFile: `${root}vite.config.ts`,
    server: { middlewareMode: true },
    appType: 'custom',
    logLevel: 'error',
  })
  render = (await server.ssrLoadModule('/render.tsx')) as typeof Render
}, 60_000)
afterAll(() => server.close())

test('no page carries a style attribute, which a strict policy would refuse', async () => {
  for (const name of render.pageNames) expect(await render.renderPage(name), name).not.toMatch(/\sstyle="/)
})

test('without JavaScript menus, the drawer and dialogs open, and a dialog that is a route is there', async () => {
  const browser = await openBrowser()
  const page = await (
    await browser.newContext({ javaScriptEnabled: false, viewport: { width: 390, height: 844 } })
  ).newPage()
  const opened = page.locator('[popover]:popover-open')

  await page.setContent(await render.renderPage('AdminPage'))
  await page.getByRole('button', { name: 'Open navigation' }).click()
  expect(await opened.getByRole('link', { name: 'Calendar' }).isVisible()).toBe(true)

  await page.setContent(await render.renderPage('ControlsPage'))
  await page.getByRole('button', { name: 'Ask' }).click()
  expect(await opened.getByText('What you changed is lost.').isVisible()).toBe(true)
  await page.getByRole('button', { name: 'Close' }).click()
  expect(await opened.count()).toBe(0)

  await page.setContent(await render.renderPage('DialogPage'))
  expect(await page.getByRole('dialog').getByText('Comes back to Visa').isVisible()).toBe(true)
  await browser.close()
}, 60_000)
