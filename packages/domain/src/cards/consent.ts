import { lockCustomer } from '@foyer/db/queries/lock-customer'
import { z } from 'zod'
import { once } from '../idempotency.ts'
import type { CustomerScope } from '../scope.ts'
import { inSqlTransaction } from '../transaction.ts'
import { writeConsent } from './write-consent.ts'

export const consentInput = z.strictObject({
  bookingId: z.uuid(),
  cardId: z.uuid(),
  /** The hash of the text that was shown. */
  shown: z.string().max(100),
  key: z.uuid(),
})

/** The customer agrees to fees of a booking being charged to a card they have; the latest agreement counts (BOK-7). */
export async function consent(scope: CustomerScope, { key, ...asked }: z.infer<typeof consentInput>) {
  const { businessId, customerId } = scope
  return inSqlTransaction(scope, (sql) =>
    once(scope, sql, { key, content: { consent: asked } }, async () => {
      await lockCustomer(sql, businessId, customerId)
      await writeConsent(scope, sql, { ...asked, setupId: null })
      return { bookingId: asked.bookingId }
    }),
  )
}
