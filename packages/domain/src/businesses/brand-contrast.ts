/** Contrast as WCAG 2 defines it, 1 to 21, of two colours written #rrggbb. */
export function contrast(one: string, other: string): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number]
  return (light + 0.05) / (dark + 0.05)
}

function luminance(color: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => linear(Number.parseInt(color.slice(at, at + 2), 16) / 255)) as [
    number,
    number,
    number,
  ]
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

const linear = (part: number) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4)

/**
 * Whether a button of this colour can be read and seen: its text, white or near black, has 4.5 to 1 on it, and it has 3 to 1
 * against the white page (WCAG AA, CUS-1).
 */
export function isReadableBrand(color: string): boolean {
  const text = Math.max(contrast(color, '#ffffff'), contrast(color, '#111318'))
  return text >= 4.5 && contrast(color, '#ffffff') >= 3
}
