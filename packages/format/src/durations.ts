type Unit = 'day' | 'hour' | 'minute'

const formatters = new Map<string, Intl.NumberFormat>()

function formatUnit(value: number, unit: Unit, unitDisplay: 'short' | 'long', locale: string): string {
  const key = `${locale}|${unit}|${unitDisplay}`
  const known = formatters.get(key) ?? new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay })
  formatters.set(key, known)
  return known.format(value)
}

/** "45 min", "1 hr 30 min" in the language given; whole minutes in. */
export function formatMinutes(minutes: number, locale: string): string {
  if (minutes >= 1440 && minutes % 1440 === 0) return formatUnit(minutes / 1440, 'day', 'long', locale)
  const hours = Math.floor(minutes / 60)
  const rest = minutes % 60
  const parts = [
    hours ? formatUnit(hours, 'hour', 'short', locale) : '',
    rest || !hours ? formatUnit(rest, 'minute', 'short', locale) : '',
  ]
  return parts.filter(Boolean).join(' ')
}
