import { parse, wcagContrast } from 'culori'
import { describe, expect, test } from 'vitest'
import {
  brandCss,
  brandVariables,
  contrastRatio,
  fontNames,
  foyerColor,
  isReadable,
  nearestReadable,
} from './brand-scale.ts'

const colors = [
  foyerColor,
  '#0f766e',
  '#be123c',
  '#ffd400',
  '#f97316',
  '#22c55e',
  '#ffffff',
  '#000000',
  '#7c7c7c',
  '#0000ff',
  'hotpink',
]
const grounds = {
  light: ['#ffffff', 'oklch(0.985 0.003 272)', 'oklch(0.963 0.005 272)'],
  dark: ['oklch(0.168 0.007 272)', 'oklch(0.205 0.008 272)', 'oklch(0.256 0.01 272)'],
}

describe('the scale of a brand (CUS 1)', () => {
  test.each(colors)('%s can be read in both schemes', (color) => {
    const variables = brandVariables({ color })
    for (const scheme of ['light', 'dark'] as const) {
      const of = (name: string) => variables[scheme][`--${name}`]!
      expect(contrastRatio(of('brand-ink'), of('brand'))).toBeGreaterThanOrEqual(4.5)
      expect(contrastRatio(of('brand-soft-ink'), of('brand-soft'))).toBeGreaterThanOrEqual(4.5)
      for (const ground of [...grounds[scheme], of('brand-soft')])
        expect(contrastRatio(of('brand-text'), ground), `${scheme} on ${ground}`).toBeGreaterThanOrEqual(4.5)
    }
  })

  test.each(colors)('%s stays readable on a button that is pointed at', (color) => {
    const { light, dark } = brandVariables({ color })
    for (const scheme of [light, dark])
      expect(wcagContrast(scheme['--brand-ink']!, scheme['--brand-hover']!)).toBeGreaterThanOrEqual(4.5)
  })

  test.each(colors)('%s stands out from the dark page', (color) => {
    expect(contrastRatio(brandVariables({ color }).dark['--brand']!, grounds.dark[1]!)).toBeGreaterThanOrEqual(3)
  })

  test('steps go from pale to deep', () => {
    const { light } = brandVariables({ color: foyerColor })
    const ratios = [50, 200, 400, 600, 800, 950].map((step) => contrastRatio(light[`--brand-${step}`]!, '#fff'))
    expect(ratios).toEqual([...ratios].sort((one, other) => one - other))
  })

  test('the colour itself stays what the business chose', () => {
    expect(contrastRatio(brandVariables({ color: '#0f766e' }).light['--brand']!, '#0f766e')).toBeCloseTo(1, 1)
  })
})

describe('refusing what cannot be read (CUS 1)', () => {
  test('the limit is AA on white', () => {
    expect(isReadable('#767676')).toBe(true)
    expect(isReadable('#777777')).toBe(false)
    expect(isReadable('not a colour')).toBe(false)
  })

  test.each(['#ffd400', '#f97316', '#22c55e', '#ffffff'])(
    'instead of %s a readable one of the same hue is proposed',
    (color) => {
      expect(isReadable(nearestReadable(color))).toBe(true)
    },
  )

  test('a readable one is proposed as it is', () => {
    expect(nearestReadable(foyerColor)).toBe(foyerColor)
  })
})

describe('the CSS of a brand', () => {
  test('holds both schemes, the radius and the font', () => {
    const css = brandCss({ color: '#0f766e', radius: 40, font: 'serif' })
    expect(css).toContain('prefers-color-scheme:dark')
    expect(css).toContain('--radius:1.5rem')
    expect(css).toContain('Georgia')
    expect(fontNames).toContain('inter')
  })

  test('a colour that is none is refused, so that no text of a business reaches the style element', () => {
    expect(() => brandCss({ color: 'red;}</style><script>' })).toThrow(RangeError)
    expect(parse('red;}')).toBeUndefined()
  })
})
