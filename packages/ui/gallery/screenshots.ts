import { mkdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import chromium from '@sparticuz/chromium'
import { chromium as playwright } from 'playwright-core'
import { createServer } from 'vite'

const pages = (process.argv[3] ?? '/,/book,/forms,/controls,/pieces,/dialog,/admin,/admin/2,/signin').split(',')
const query = process.argv[4] ?? ''
const folder = process.argv[2] ?? '/tmp/shots'
const flags = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
]
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

type Finding = { id: string; nodes: { html: string; any: { message: string }[] }[] }

mkdirSync(folder, { recursive: true })
const server = await createServer({
  configFile: new URL('vite.config.ts', import.meta.url).pathname,
  root: new URL('.', import.meta.url).pathname,
})
await server.listen()
const browser = await playwright.launch({ executablePath: await chromium.executablePath(), args: flags })
for (const path of pages)
  for (const width of [390, 1280])
    for (const colorScheme of ['light', 'dark'] as const) {
      const page = await browser.newPage({
        viewport: { width, height: width === 390 ? 844 : 800 },
        colorScheme,
        reducedMotion: 'reduce',
        hasTouch: width === 390,
        isMobile: width === 390,
      })
      page.on(
        'console',
        (message) => ['error', 'warning'].includes(message.type()) && console.log(path, message.text()),
      )
      page.on('pageerror', (error) => console.log(path, error.message))
      await page.goto(`http://127.0.0.1:3999${path}${query}`, { waitUntil: 'networkidle' })
      await page.evaluate(() => document.fonts.ready)
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
      if (wide > 0) console.log(path, width, `scrolls sideways by ${wide}`)
      const name = `${path.replaceAll('/', '-').slice(1) || 'home'}-${width}-${colorScheme}.png`
      await page.screenshot({ path: `${folder}/${name}`, fullPage: width === 390 || !path.startsWith('/dialog') })
      await page.evaluate(axe)
      const findings: Finding[] = await page.evaluate('axe.run().then((result) => result.violations)')
      for (const { id, nodes } of findings)
        for (const node of nodes.slice(0, 3))
          console.log(path, width, colorScheme, id, node.html.slice(0, 160), node.any[0]?.message ?? '')
      await page.close()
    }
await browser.close()
await server.close()
