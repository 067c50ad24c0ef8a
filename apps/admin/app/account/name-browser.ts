const browsers: [string, RegExp][] = [
  ['Edge', /Edg(?:e|A|iOS)?\//],
  ['Opera', /OPR\//],
  ['Firefox', /Firefox\/|FxiOS\//],
  ['Chrome', /Chrome\/|CriOS\//],
  ['Safari', /Safari\//],
]
const systems: [string, RegExp][] = [
  ['iPhone', /iPhone/],
  ['iPad', /iPad/],
  ['Android', /Android/],
  ['Windows', /Windows/],
  ['macOS', /Mac OS X/],
  ['Linux', /Linux/],
]

/** "Firefox, Windows": what people recognise a browser by; null when it does not say. */
export function nameBrowser(userAgent: string): string | null {
  const found = [browsers, systems].map((known) => known.find(([, sign]) => sign.test(userAgent))?.[0])
  return found.filter(Boolean).join(', ') || null
}
