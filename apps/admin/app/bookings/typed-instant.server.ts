import { instantOf } from '@foyer/domain/times/zone'

/** The instant at which a clock in the zone shows what was typed; nothing where that is no date and time. */
export function typedInstant(date: string, time: string, zone: string): string | undefined {
  const [, hour = '', minute = ''] = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(time) ?? []
  const isDate = /^20\d\d-\d\d-\d\d$/.test(date) && !Number.isNaN(Date.parse(date))
  if (!isDate || !hour) return undefined
  return new Date(instantOf(date, Number(hour) * 60 + Number(minute), zone, 'opening')).toISOString()
}
