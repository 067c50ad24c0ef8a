import { v7 as uuidv7 } from 'uuid'
import { hashSecret, makeSecret } from '../secrets.ts'

const passMs = 864e5

export type Pass = { id: string; secretHash: Uint8Array; expiresAt: Date }

/** What lets the browser that booked see the booking for a day, and its secret, which is stored nowhere (BOK-1). */
export function newPass(now: Date): { secret: string; pass: Pass } {
  const secret = makeSecret()
  return { secret, pass: { id: uuidv7(), secretHash: hashSecret(secret), expiresAt: new Date(now.getTime() + passMs) } }
}
