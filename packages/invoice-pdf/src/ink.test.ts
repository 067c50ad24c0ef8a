import { expect, test } from 'vitest'
import { brandInk, ink, luminance } from './ink.ts'

const contrast = (color: string) => 1.05 / (luminance(color) + 0.05)

test('INV-1: whatever the brand’s colour, it can be read on paper', () => {
  for (let step = 0; step <= 4096; step++) {
    const color = `#${(step * 4095).toString(16).padStart(6, '0').slice(-6)}`
    expect(contrast(brandInk(color)), color).toBeGreaterThanOrEqual(4.5)
  }
  for (const color of ['#ffffff', '#ffff00', '#fff3a0', '#00ffff']) expect(contrast(brandInk(color))).toBeLessThan(5)
})

test('INV-1: a colour that can be read stays as it is; what is none is printed in the ink of the text', () => {
  expect(brandInk('#0F766E')).toBe('#0f766e')
  expect(brandInk('#000000')).toBe('#000000')
  for (const wrong of ['', 'red', '#fff', '#12345g', 'url(x)']) expect(brandInk(wrong)).toBe(ink.text)
  for (const color of [ink.text, ink.muted]) expect(contrast(color)).toBeGreaterThan(4.5)
})
