import { maskEmail } from '../access/mask.ts'
import type { StaffScope } from '../scope.ts'

interface Contact {
  email: string | null
  phone: string | null
}

const maskPhone = (phone: string): string => `••••${phone.slice(-3)}`

/** E-mail and phone as this member of staff may see them: whole, or just enough to recognise (ADM-3). */
export function contactFor(scope: StaffScope, { email, phone }: Contact): Contact {
  if (scope.permissions.has('customers.contact')) return { email, phone }
  return { email: email && maskEmail(email), phone: phone && maskPhone(phone) }
}
