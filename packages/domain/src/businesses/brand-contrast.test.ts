import { expect, test } from 'vitest'
import { contrast, isReadableBrand } from './brand-contrast.ts'

test('CUS-1: contrast is that of WCAG', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21)
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2)
  expect(contrast('#0f766e', '#ffffff')).toBeCloseTo(contrast('#ffffff', '#0f766e'))
})

test('CUS-1: a brand has to be seen on white, and its text read on it', () => {
  for (const color of ['#0f766e', '#2f3a86', '#b91c1c', '#000000']) expect(isReadableBrand(color)).toBe(true)
  for (const color of ['#ffffff', '#fde047', '#e5e7eb']) expect(isReadableBrand(color)).toBe(false)
})
