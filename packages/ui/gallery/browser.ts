import chromium from '@sparticuz/chromium'
import { type Browser, chromium as playwright } from 'playwright-core'
import { createServer, type ViteDevServer } from 'vite'

const flags = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
]

export async function openBrowser(): Promise<Browser> {
  return playwright.launch({ executablePath: await chromium.executablePath(), args: flags })
}

/** Serves the gallery on a port of its own, so that several can run at once. */
export async function openGallery(): Promise<{ address: string; server: ViteDevServer }> {
  const root = new URL('.', import.meta.url).pathname
  const server = await createServer({
    root,
    configFile: `${root}vite.config.ts`,
    server: { port: 0 },
    logLevel: 'error',
  })
  await server.listen()
  return { address: server.resolvedUrls?.local[0]?.replace(/\/$/, '') ?? '', server }
}
