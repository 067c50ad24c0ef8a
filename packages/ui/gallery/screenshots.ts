import { mkdirSync } from 'node:fs'
import { openBrowser, openGallery } from './browser.ts'

const [folder = 'build/shots', paths = '/,/book,/forms,/controls,/pieces,/dialog,/admin,/admin/2,/signin', query = ''] =
  process.argv.slice(2)

mkdirSync(folder, { recursive: true })
const { address, server } = await openGallery()
const browser = await openBrowser()
for (const path of paths.split(','))
  for (const width of [390, 1280])
    for (const colorScheme of ['light', 'dark'] as const) {
      const phone = width === 390
      const viewport = { width, height: phone ? 844 : 800 }
      const page = await browser.newPage({
        viewport,
        colorScheme,
        reducedMotion: 'reduce',
        hasTouch: phone,
        isMobile: phone,
      })
      await page.goto(address + path + query, { waitUntil: 'networkidle' })
      const name = `${path.replaceAll('/', '-').slice(1) || 'home'}-${width}-${colorScheme}.png`
      await page.screenshot({ path: `${folder}/${name}`, fullPage: !path.startsWith('/dialog') })
      await page.close()
    }
await browser.close()
await server.close()
