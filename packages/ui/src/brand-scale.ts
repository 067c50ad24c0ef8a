import { clampChroma, converter, formatCss, formatHex, type Oklch, parse, wcagContrast } from 'culori'

/** A brand as a business chooses it: a CSS colour of its choice, a radius in pixels (0–24), one of the fonts on offer. */
export type Brand = { color: string; radius?: number; font?: FontName }
export type BrandVariables = { light: Record<string, string>; dark: Record<string, string> }

export const foyerColor = '#2f3a86'

const stacks = {
  inter: "'Inter Variable', ui-sans-serif, system-ui, sans-serif",
  system: 'ui-sans-serif, system-ui, sans-serif',
  humanist: "Seravek, 'Gill Sans Nova', Ubuntu, Calibri, 'DejaVu Sans', source-sans-pro, sans-serif",
  rounded:
    "ui-rounded, 'Hiragino Maru Gothic ProN', Quicksand, Comfortaa, Manjari, 'Arial Rounded MT', Calibri, sans-serif",
  serif: "Charter, 'Bitstream Charter', 'Sitka Text', Cambria, Georgia, serif",
}
export type FontName = keyof typeof stacks
export const fontNames = Object.keys(stacks) as FontName[]

const white = '#ffffff'
const steps = [50, 100, 200, 300, 400, 500, 600, 700, 800, 900, 950] as const
const lightness = [0.977, 0.947, 0.897, 0.82, 0.72, 0.62, 0.53, 0.455, 0.385, 0.32, 0.235]
const saturation = [0.1, 0.19, 0.35, 0.6, 0.85, 1, 1, 0.95, 0.85, 0.75, 0.6]
/** The palest and the deepest ground that brand-coloured text may lie on: `sunken` of either scheme in tokens.css. */
const palest = 'oklch(0.963 0.005 272)'
const deepest = 'oklch(0.256 0.01 272)'
const surface = { light: white, dark: 'oklch(0.205 0.008 272)' }

const toOklch = converter('oklch')

function read(color: string): Oklch {
  const found = toOklch(parse(color))
  if (!found) throw new RangeError(`Not a colour: ${color}`)
  return { mode: 'oklch', l: Math.min(1, found.l), c: found.c, h: found.h ?? 272 }
}

function at(base: Oklch, l: number, factor = 1): Oklch {
  return clampChroma({ ...base, l: Math.min(1, Math.max(0, l)), c: base.c * factor }, 'oklch')
}

/** WCAG contrast of two CSS colours, 1 to 21. */
export function contrastRatio(one: string, other: string): number {
  return wcagContrast(one, other)
}

/** True where the colour can be read as text on a white page, and white text on it: WCAG AA, 4.5 to 1. */
export function isReadable(color: string): boolean {
  return parse(color) !== undefined && contrastRatio(color, white) >= 4.5
}

/** The readable colour nearest to the one wished for, as #rrggbb: the same hue, darker. */
export function nearestReadable(color: string): string {
  if (isReadable(color)) return color
  return formatHex(moveUntil(read(color), -0.005, (each) => isReadable(formatHex(each))))
}

function moveUntil(from: Oklch, step: number, passes: (color: Oklch) => boolean): Oklch {
  let color = at(from, from.l)
  for (let l = from.l; !passes(color) && l >= 0 && l <= 1; l += step) color = at(from, l + step)
  return color
}

/** White where it can be read, else a deep shade of the brand, else black: one of white and black always can. */
function inkOn(fill: Oklch): Oklch {
  const choices = [read(white), at(fill, 0.2, 0.5), read('#000000')]
  return choices.find((ink) => wcagContrast(fill, ink) >= 4.5) ?? choices[0]!
}

/** Away from the ink, so that what is pointed at reads better; a fill near black has only one way to go. */
function hoverOf(fill: Oklch, ink: Oklch): Oklch {
  return at(fill, fill.l + (ink.l < 0.5 || fill.l < 0.3 ? 0.055 : -0.05))
}

/** What a brand without a hue is tinted with: as faintly as the neutrals of tokens.css. */
function tintOf(base: Oklch): Oklch {
  return isGrey(base) ? { ...base, c: 0.025, h: 272 } : base
}

function isGrey({ c }: Oklch): boolean {
  return c < 0.025
}

/** As much lighter as the dark page asks for; black becomes white there, since a grey button looks disabled. */
function darkFill(base: Oklch): Oklch {
  if (isGrey(base)) return { ...base, l: 0.93 }
  return moveUntil(base, 0.005, (color) => wcagContrast(color, surface.dark) >= 3.05)
}

function scheme(base: Oklch, name: 'light' | 'dark'): Record<string, Oklch> {
  const dark = name === 'dark'
  const tint = tintOf(base)
  const soft = dark ? at(tint, 0.285, 0.42) : at(tint, 0.965, 0.14)
  const grounds = [dark ? deepest : palest, soft, surface[name]]
  const onAll = (color: Oklch) => grounds.every((ground) => wcagContrast(color, ground) >= 4.6)
  const fill = dark ? darkFill(base) : base
  const ink = inkOn(fill)
  return {
    brand: fill,
    'brand-hover': hoverOf(fill, ink),
    'brand-ink': ink,
    'brand-text': moveUntil(fill, dark ? 0.005 : -0.005, onAll),
    'brand-soft': soft,
    'brand-soft-ink': dark ? at(tint, 0.87, 0.5) : at(tint, 0.385, 0.85),
  }
}

function written(colors: Record<string, Oklch>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(colors).map(([name, { l, c, h }]) => {
      const round = (value: number, digits: number) => Number(value.toFixed(digits))
      return [`--${name}`, formatCss({ mode: 'oklch', l: round(l, 4), c: round(c, 4), h: round(h ?? 0, 2) })]
    }),
  )
}

/** Derives from one brand colour everything that the theme needs, for the light and the dark scheme. */
export function brandVariables({ color, radius, font }: Brand): BrandVariables {
  const base = read(color)
  const scale = Object.fromEntries(
    steps.map((step, place) => [`brand-${step}`, at(tintOf(base), lightness[place]!, saturation[place])]),
  )
  const light: Record<string, string> = { ...written({ ...scale, ...scheme(base, 'light') }) }
  if (!isGrey(base)) light['--hue'] = String(Math.round(base.h ?? 272))
  if (radius !== undefined) light['--radius'] = `${Math.min(24, Math.max(0, radius)) / 16}rem`
  if (font) light['--font'] = stacks[font] ?? stacks.system
  return { light, dark: written(scheme(base, 'dark')) }
}

/**
 * The brand as CSS text for a <style> in the head; holds computed values only, never the business's own text.
 * `html:root` outweighs the defaults of tokens.css whichever comes first.
 */
export function brandCss(brand: Brand): string {
  const { light, dark } = brandVariables(brand)
  const body = (variables: Record<string, string>) =>
    Object.entries(variables)
      .map(([name, value]) => `${name}:${value}`)
      .join(';')
  const rules = [
    `html:root{${body(light)}}`,
    `@media (prefers-color-scheme:dark){html:root:not([data-scheme=light]){${body(dark)}}}`,
    `html:root[data-scheme=dark]{${body(dark)}}`,
  ]
  return rules.join('')
}
