import { expect, test } from 'vitest'
import { printInvoice } from '../print-invoice.ts'
import { jpegLogo, pngLogo, webpLogo } from '../testing/logos.ts'
import { makeInvoice } from '../testing/make-invoice.ts'
import { findTags, readPdf } from '../testing/read-pdf.ts'
import { keepPixels } from './keep-pixels.ts'
import { printedSize } from './printed-size.ts'

const withLogo = async (logo: Uint8Array) =>
  readPdf(await printInvoice(makeInvoice({ brand: { color: '#0f766e', logo } })))

test.each([
  ['PNG with transparency', pngLogo(60, 20), 1],
  ['WebP with transparency', webpLogo, 1],
  ['JPEG', jpegLogo, 0],
])('INV-1: a logo is drawn, with the name as its text: %s', async (_, logo, masked) => {
  const found = await withLogo(logo)
  expect(found.images - masked).toBe(1)
  expect(found.masked).toBe(masked)
  expect(found.wasRepaired).toBe(false)
  expect(found.untagged).toEqual([])
  expect(findTags(found, 'Figure').map(({ alt }) => alt)).toEqual(['Logo of Atelier Lumière'])
  expect(found.text).toContain('Atelier Lumière')
})

test.each([
  ['broken', pngLogo(60, 20).subarray(0, 60)],
  ['a cut WebP', webpLogo.subarray(0, 30)],
  ['empty', new Uint8Array()],
  ['no picture', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>')],
  ['white on white', pngLogo(60, 20, [255, 255, 255, 255])],
])('INV-1: a logo that cannot be seen leaves its place to the name: %s', async (_, logo) => {
  const found = await withLogo(logo)
  expect(found.images).toBe(0)
  expect(findTags(found, 'Figure')).toEqual([])
  expect(found.text.match(/Atelier Lumière/g)).toHaveLength(1)
})

test('INV-1: a large logo is kept no finer than print shows, and once', () => {
  const logo = pngLogo(2000, 1000)
  const kept = keepPixels(logo)
  expect(kept?.width).toBeGreaterThanOrEqual((printedSize({ width: 2000, height: 1000 }).width * 300) / 72)
  expect(kept?.width).toBeLessThan(600)
  expect(keepPixels(logo)).toBe(kept)
})

test('INV-1: a logo keeps its proportions, within its place', () => {
  expect(printedSize({ width: 1700, height: 100 })).toEqual({ width: 170, height: 10 })
  expect(printedSize({ width: 460, height: 460 })).toEqual({ width: 46, height: 46 })
  expect(printedSize({ width: 20, height: 8 })).toEqual({ width: 15, height: 6 })
})
