/** Makes a value one line: no control characters, line separators or direction overrides survive, so it can forge neither header nor line. */
export function asLine(value: string): string {
  return value
    .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .replace(/[\u202a-\u202e\u2066-\u2069]/g, '')
    .replace(/ {2,}/g, ' ')
    .trim()
}

/** Makes a value one line with its lines parted by commas, as addresses are. */
export function asAddress(value: string): string {
  return asLine(value.trim().replace(/\s*[\r\n\u2028\u2029]+\s*/g, ', '))
}

/** The copy of the facts or brand in which every text is one line, however deep it lies. */
export function withLines<T extends object>(facts: T): T {
  const entries = Object.entries(facts).map(([name, value]) => [name, lined(name, value)])
  return Object.fromEntries(entries) as T
}

function lined(name: string, value: unknown): unknown {
  if (typeof value === 'string') return name.toLowerCase().endsWith('address') ? asAddress(value) : asLine(value)
  if (Array.isArray(value)) return value.map((each) => lined(name, each))
  return typeof value === 'object' && value !== null ? withLines(value) : value
}

/** The address if a browser may follow it, nothing for `javascript:` and other schemes. */
export function webAddress(address: string | undefined): string | undefined {
  return address && /^https?:\/\/[^\s"<>]+$/i.test(address) ? address : undefined
}
