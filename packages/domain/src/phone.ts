import { type CountryCode, parsePhoneNumberFromString } from 'libphonenumber-js/min'
import { DomainError } from './errors.ts'

const countryOfZone: Record<string, CountryCode> = {
  'Europe/Paris': 'FR',
  'Europe/Berlin': 'DE',
  'Europe/Madrid': 'ES',
  'Europe/London': 'GB',
  'Europe/Brussels': 'BE',
  'Europe/Zurich': 'CH',
  'America/New_York': 'US',
  'America/Chicago': 'US',
  'America/Denver': 'US',
  'America/Los_Angeles': 'US',
  'America/Toronto': 'CA',
  'America/Vancouver': 'CA',
  'America/Montreal': 'CA',
}

/** A phone number in E.164; a number without a country code is read as one of the business's country. */
export function normalisePhone(typed: string, business: { timeZone: string }, field = 'phone'): string {
  const parsed = parsePhoneNumberFromString(typed, countryOfZone[business.timeZone])
  if (!parsed?.isPossible()) throw new DomainError('customers.phoneInvalid', { field })
  return parsed.number
}
