export const ink = { text: '#1b1e23', muted: '#5a606a', hairline: '#d3d7dd', paper: '#ffffff' }

/** Relative luminance as WCAG reckons it, from 0 to 1. */
export function luminance(color: string): number {
  const [red, green, blue] = linear(color)
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

/**
 * The brand colour as it may stand on paper: as it is where its contrast to white is 4.5 or more, otherwise as much darker as that takes, in the same hue.
 * The ink of the text for what is no "#rrggbb".
 */
export function brandInk(color: string): string {
  if (!/^#[0-9a-f]{6}$/i.test(color)) return ink.text
  const most = 1.05 / 4.5 - 0.05
  const light = luminance(color)
  if (light <= most) return color.toLowerCase()
  const parts = linear(color).map((part) => Math.floor(255 * encode((part * most) / light)))
  return `#${parts.map((part) => part.toString(16).padStart(2, '0')).join('')}`
}

function linear(color: string): [number, number, number] {
  const part = (at: number) => {
    const value = Number.parseInt(color.slice(at, at + 2), 16) / 255
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  }
  return [part(1), part(3), part(5)]
}

const encode = (part: number) => (part <= 0.0031308 ? part * 12.92 : 1.055 * part ** (1 / 2.4) - 0.055)
