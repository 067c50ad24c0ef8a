/** "45 min", "1 hr 30 min" in the language given; whole minutes in. */
export function formatMinutes(minutes: number, locale: string): string {
  const unit = (value: number, name: 'day' | 'hour' | 'minute', display: 'short' | 'long') =>
    new Intl.NumberFormat(locale, { style: 'unit', unit: name, unitDisplay: display }).format(value)
  if (minutes >= 1440 && minutes % 1440 === 0) return unit(minutes / 1440, 'day', 'long')
  const hours = Math.floor(minutes / 60)
  const rest = minutes % 60
  if (hours && !rest) return unit(hours, 'hour', 'short')
  return [hours ? unit(hours, 'hour', 'short') : '', unit(rest, 'minute', 'short')].filter(Boolean).join(' ')
}
