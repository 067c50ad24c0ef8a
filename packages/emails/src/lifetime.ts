/** Says a number of minutes in words: "10 minutes", "1 hour 30 minutes", "7 days". */
export function lifetimeInWords(minutes: number, locale: string): string {
  const say = (value: number, unit: string) =>
    new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' }).format(value)
  if (minutes >= 1440 && minutes % 1440 === 0) return say(minutes / 1440, 'day')
  const hours = Math.floor(minutes / 60)
  const rest = minutes % 60
  return [hours ? say(hours, 'hour') : '', rest || !hours ? say(rest, 'minute') : ''].filter(Boolean).join(' ')
}
