import { z } from 'zod'
import { contactFor } from '../customers/contact.ts'
import type { StaffScope } from '../scope.ts'

const typed = z.object({ givenName: z.string(), familyName: z.string(), phone: z.string().nullable().catch(null) })

interface Known {
  givenName: string
  familyName: string
}

/**
 * What staff should look at: another booking of the customer at that time (BOK-4), and what a guest typed where it is not what the
 * business knows of the customer with that address (BOK-1).
 */
export async function readAttention(scope: StaffScope, bookingId: string, known: Known) {
  const found = await scope.db.booking.findUnique({
    where: { id: bookingId },
    select: { flags: true, guest: true, customer: { select: { phone: true } } },
  })
  const guest = typed.safeParse(found?.guest).data
  const name = guest && `${guest.givenName} ${guest.familyName}`
  const isOther =
    name !== `${known.givenName} ${known.familyName}` || (guest?.phone && guest.phone !== found?.customer.phone)
  return {
    overlaps: found?.flags.includes('OVERLAP') ?? false,
    bookedAs: name && isOther ? { name, phone: contactFor(scope, { email: null, phone: guest.phone }).phone } : null,
  }
}
