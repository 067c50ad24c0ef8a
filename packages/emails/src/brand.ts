/** The business as its messages show it; colours are `#rgb` or `#rrggbb`, `ink` is the text colour on `color`. */
export interface Brand {
  name: string
  color: string
  ink: string
  logoUrl?: string
  address?: string
  phone?: string
  email?: string
}

const hex = /^#([0-9a-f]{3}|[0-9a-f]{6})$/i

/** The brand's colours, or quiet ones where they are not hexadecimal: a style attribute takes nothing else. */
export function brandColors(brand: Brand): { color: string; ink: string } {
  return hex.test(brand.color) && hex.test(brand.ink)
    ? { color: brand.color, ink: brand.ink }
    : { color: '#2b3a42', ink: '#fafaf9' }
}
