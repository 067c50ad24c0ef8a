import type { Scope } from '../scope.ts'
import { localDate, utcDate } from './zone.ts'

/** Today in the business's zone: `2026-11-28`. */
export const todayOf = ({ now, business }: Pick<Scope, 'now' | 'business'>): string =>
  localDate(now.getTime(), business.timeZone)

/** A day as the database's dates are written and compared. */
export const asDate = (day: string): Date => new Date(`${day}T00:00:00Z`)

/** The day of such a date. */
export const asDay = (date: Date): string => utcDate(date.getTime())
