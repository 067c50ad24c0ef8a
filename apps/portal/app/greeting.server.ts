import { formatTime } from '@foyer/format/dates'

/** Which greeting fits the hour on the customer's clock. */
export function timeOfDay(now: Date, zone: string): 'morning' | 'afternoon' | 'evening' {
  const hour = Number.parseInt(formatTime(now.toISOString(), { locale: 'fr', zone }), 10)
  if (hour < 5 || hour >= 18) return 'evening'
  return hour < 12 ? 'morning' : 'afternoon'
}
