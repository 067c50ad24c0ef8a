import { dateInZone } from '@foyer/format/dates'

export const dateIn = dateInZone

/** "18:00", as a field of a form holds it. */
export const timeIn = (instant: string, zone: string): string =>
  new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone: zone }).format(
    new Date(instant),
  )
