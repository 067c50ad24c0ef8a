import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openBrowser, openGallery } from './browser.ts'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const paths = ['/', '/book', '/forms', '/controls', '/pieces', '/dialog', '/admin', '/admin/2', '/signin']
let browser: Browser
let gallery: Awaited<ReturnType<typeof openGallery>>

beforeAll(async () => {
  gallery = await openGallery()
  browser = await openBrowser()
}, 60_000)
afterAll(async () => {
  await browser?.close()
  await gallery?.server.close()
})

async function open(path: string, options: Parameters<Browser['newPage']>[0] = {}): Promise<Page> {
  const page = await browser.newPage({ reducedMotion: 'reduce', ...options })
  page.setDefaultTimeout(15_000)
  await page.goto(gallery.address + path, { waitUntil: 'networkidle' })
  return page
}

describe.each([
  { width: 390, colorScheme: 'light' },
  { width: 1280, colorScheme: 'dark' },
] as const)('at $width px in the $colorScheme scheme', ({ width, colorScheme }) => {
  test.each(paths)(
    '%s has nothing that axe objects to, and does not scroll sideways',
    async (path) => {
      const page = await open(`${path}?lang=fr`, { colorScheme, viewport: { width, height: 844 } })
      await page.evaluate(axe)
      const findings: { id: string; nodes: { html: string }[] }[] = await page.evaluate(
        'axe.run().then((it) => it.violations)',
      )
      expect(findings.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
      await page.close()
    },
    30_000,
  )
})

test('a menu opens with the arrow key, is walked through, and gives focus back on Escape', async () => {
  const page = await open('/')
  const trigger = page.getByRole('button', { name: 'Actions' }).first()
  const focused = () => page.evaluate(() => document.activeElement?.textContent)
  await trigger.focus()
  await page.keyboard.press('ArrowDown')
  expect(await focused()).toContain('Move')
  await page.keyboard.press('ArrowUp')
  expect(await focused()).toBe('Cancel')
  await page.keyboard.press('Escape')
  expect(await focused()).toBe('Actions')
  expect(await page.locator('[popover]:popover-open').count()).toBe(0)
  await page.close()
})

test('a menu hangs from its button and stays inside the window', async () => {
  const page = await open('/', { viewport: { width: 390, height: 844 } })
  const trigger = page.getByRole('button', { name: 'Actions' }).first()
  await trigger.click()
  const button = await trigger.boundingBox()
  const menu = await page.locator('[popover]:popover-open').boundingBox()
  expect(menu!.y).toBeGreaterThanOrEqual(button!.y + button!.height)
  expect(menu!.x).toBeGreaterThanOrEqual(0)
  expect(menu!.x + menu!.width).toBeLessThanOrEqual(390)
  await page.close()
})

test('a dialog that is a route is modal, says its title first, and goes to where it came from on Escape', async () => {
  const page = await open('/dialog')
  expect(await page.locator('dialog:modal').count()).toBe(1)
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Cancel this appointment')
  await page.keyboard.press('Escape')
  await page.waitForURL(`${gallery.address}/`)
  await page.close()
})

test('a dialog of the page opens from its button and gives focus back', async () => {
  const page = await open('/controls')
  await page.getByRole('button', { name: 'Ask' }).click()
  expect(await page.locator('dialog:modal').count()).toBe(1)
  await page.getByRole('button', { name: 'Close' }).click()
  expect(await page.locator('dialog:modal').count()).toBe(0)
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Ask')
  await page.close()
})

test('arrow keys move between the rows of a table, Escape closes the panel', async () => {
  const page = await open('/admin/2')
  await page.locator('[data-row-link]').first().focus()
  await page.keyboard.press('ArrowDown')
  expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('Bartholomew')
  await page.keyboard.press('Escape')
  await page.waitForURL(`${gallery.address}/admin`)
  await page.close()
})

test('a code can be pasted with a space in it', async () => {
  const page = await open('/signin')
  await page.locator('input[name=code]').evaluate((input) => {
    const data = new DataTransfer()
    data.setData('text', '123 456')
    input.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }))
  })
  expect(await page.locator('input[name=code]').inputValue()).toBe('123456')
  await page.close()
})
