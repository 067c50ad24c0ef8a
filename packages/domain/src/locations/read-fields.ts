import { DomainError } from '../errors.ts'
import { normalisePhone } from '../phone.ts'
import type { StaffScope } from '../scope.ts'
import { mergeNames } from '../texts-input.ts'
import { isZone } from '../times/is-zone.ts'

interface Given {
  name: Partial<Record<string, string>>
  address: string
  timeZone: string
  phone: string
}

/** The columns of a location from what was typed; its zone has to be one that clocks know. */
export function readFields({ business }: StaffScope, stored: unknown, { name, address, timeZone, phone }: Given) {
  if (!isZone(timeZone)) throw new DomainError('input.invalid', { field: 'timeZone' })
  return {
    name: mergeNames(business, stored, name),
    address,
    timeZone,
    phone: phone ? normalisePhone(phone, { timeZone }) : null,
  }
}
