import { insertPass } from '@foyer/db/queries/insert-booking'
import { v7 as uuidv7 } from 'uuid'
import type { CustomerScope, VisitorScope } from '../scope.ts'
import { hashSecret, makeSecret } from '../secrets.ts'

const passMs = 864e5

export type Pass = { id: string; secretHash: Uint8Array; expiresAt: Date }

export interface MadePass {
  secret: string
  pass: Pass
}

/** What lets the browser that booked see the booking for a day, and its secret, which is stored nowhere (BOK-1). */
export function newPass(now: Date): MadePass {
  const secret = makeSecret()
  return { secret, pass: { id: uuidv7(), secretHash: hashSecret(secret), expiresAt: new Date(now.getTime() + passMs) } }
}

/** What booking answers: the booking, and for a guest the secret of its pass. */
export async function handOver<Booking extends { bookingId: string }>(
  { sql, businessId }: VisitorScope | CustomerScope,
  made: MadePass | null,
  { passId, ...booked }: Booking & { passId: string | null },
) {
  // The first answer was lost, its pass with it: whoever has the form's key and content gets a new one.
  if (made && passId !== made.pass.id) await insertPass(sql, { ...made.pass, bookingId: booked.bookingId, businessId })
  return { ...booked, pass: made?.secret ?? null }
}
