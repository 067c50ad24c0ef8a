import { readdir } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import chromium from '@sparticuz/chromium'
import { chromium as browsers } from 'playwright-core'

/** Pictures of the messages that preview.ts wrote whose names hold the first argument, at phone and desk width, light and dark. */
const folder = path.join(tmpdir(), 'foyer-mails')
const wanted = process.argv[2] ?? ''
const browser = await browsers.launch({
  executablePath: await chromium.executablePath(),
  args: ['--headless', '--no-sandbox', '--disable-gpu', '--disable-background-networking'],
})
const page = await browser.newPage()
const files = (await readdir(folder)).filter((file) => file.endsWith('.html') && file.includes(wanted))
for (const file of files) {
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const width of [390, 700]) {
      await page.emulateMedia({ colorScheme })
      await page.setViewportSize({ width, height: 400 })
      await page.goto(`file://${folder}/${file}`)
      await page.screenshot({
        path: `${folder}/${file.replace('.html', '')}.${colorScheme}.${width}.png`,
        fullPage: true,
      })
    }
  }
}
await browser.close()
