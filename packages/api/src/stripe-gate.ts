import { findBusiness } from '@foyer/db/queries/open-business'
import { baseScope } from '@foyer/domain/base-scope'
import { askCard } from '@foyer/domain/cards/ask-card'
import { DomainError } from '@foyer/domain/errors'
import type { Installation } from '@foyer/domain/installation'
import { chooseLocale } from '@foyer/domain/locales'
import { applyEvent } from '@foyer/domain/payments/apply-event'
import { askWhose, readEvent, type Told } from '@foyer/domain/payments/read-event'
import type { Origin } from '@foyer/domain/scope'

type Sent = Told & { origin: Origin }

/**
 * Hears what Stripe tells, if it is Stripe's word; the business is that of the order it names. False where the signature is not ours: nothing
 * is written then (PAY-6, threats 25).
 */
export async function hearStripe(installation: Installation, { origin, ...told }: Sent): Promise<boolean> {
  const { stripe: account, database } = installation
  if (!account) return false
  try {
    const heard = await askWhose(account, readEvent(account, told))
    const event = await askCard(account, database.sql, heard)
    const row = event.businessId ? await findBusiness(database.sql, event.businessId) : null
    if (!row) return true
    const base = baseScope(installation, row, { origin, heardTo: null })
    await applyEvent({ ...base, kind: 'system', locale: chooseLocale([], base.business.languages) }, event)
    return true
  } catch (error) {
    if (error instanceof DomainError && error.reason === 'payments.signatureWrong') return false
    throw error
  }
}
