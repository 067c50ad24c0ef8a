import type { Brand } from '@foyer/domain/scope'
import { brandCss, foyerColor } from '@foyer/ui/brand-scale'

const radii = { none: 0, small: 5, medium: 10, large: 18 } as const
const made = new Map<string, string>()

/** A business's brand as CSS variables; computed values only, made once for each brand. */
export function cssOfBrand({ color, radius, font }: Brand): string {
  const key = JSON.stringify([color, radius, font])
  let css = made.get(key)
  if (css === undefined) {
    css = brandCss({ color: color ?? foyerColor, radius: radii[radius ?? 'medium'], font: font ?? 'inter' })
    if (made.size > 500) made.clear()
    made.set(key, css)
  }
  return css
}
