import { insertStaffToken } from '@foyer/db/queries/staff'
import type { Sql } from '@foyer/db/sql'
import { hashSecret, makeSecret } from '../secrets.ts'

/** A reset that was asked for is as short-lived as a customer's link (ACC-4). */
export const resetMinutes = 10
export const invitationDays = 7
const lifeMinutes = { RESET: resetMinutes, INVITATION: invitationDays * 24 * 60 }

/** Makes the link of one message; its secret exists only there. */
export async function issueToken(sql: Sql, token: { staffId: string; purpose: 'RESET' | 'INVITATION'; now: Date }) {
  const secret = makeSecret()
  const expiresAt = new Date(token.now.getTime() + lifeMinutes[token.purpose] * 60_000)
  const tokenId = await insertStaffToken(sql, { ...token, secretHash: hashSecret(secret), expiresAt })
  return { tokenId, secret }
}
