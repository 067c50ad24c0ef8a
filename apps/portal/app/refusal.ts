import type { Refusal } from '@foyer/api/trpc'
import type { Reason } from '@foyer/domain/errors'
import type { Text } from './messages/text'

/** Reasons that only staff meet. */
type OfStaff = Extract<
  Reason,
  | `${'staff' | 'settings' | 'messages' | 'categories' | 'providers' | 'locations' | 'hours'}.${string}`
  // Those that customers meet stand with the field (`book/coupon-field.tsx`).
  | `coupons.${string}`
  | `services.${'inUse' | 'priceTooHigh' | 'extraLengthens'}`
  | `events.${'periodsOverlap' | 'periodPast' | 'providerBusy' | 'tooSmall' | 'pictureInvalid'}`
>
type OfCustomers = Exclude<Reason, OfStaff>

const isOfCustomers = (reason: Reason): reason is OfCustomers =>
  !/^(staff|settings|messages|categories|providers|locations|hours|coupons)\.|^services\.(inUse|priceTooHigh|extraLengthens)$|^events\.(periodsOverlap|periodPast|providerBusy|tooSmall|pictureInvalid)$/.test(
    reason,
  )

/** Why it was refused, in a sentence; a reason without one in the catalogue does not compile. */
export function refusalText(t: Text, { reason }: Refusal): string {
  return isOfCustomers(reason) ? t(`reasons.${reason}`) : t('reasons.other')
}

const faults: Record<string, 'fields.missing' | 'fields.tooLong'> = {
  too_small: 'fields.missing',
  too_big: 'fields.tooLong',
}

/** What is wrong with the field of that name, if anything. */
export function fieldError(t: Text, refusal: Refusal | undefined, field: string): string | undefined {
  if (refusal?.field === field) return refusalText(t, refusal)
  const code = refusal?.fields?.[field]
  return code && t(faults[code] ?? 'fields.invalid')
}

/** What is to be said above the form: everything that belongs to none of its fields. */
export function formError(t: Text, refusal: Refusal | undefined, fields: readonly string[]): string | undefined {
  if (!refusal) return undefined
  const named = [refusal.field, ...Object.keys(refusal.fields ?? {})].filter((each) => each !== undefined)
  return named.some((each) => fields.includes(each)) ? undefined : refusalText(t, refusal)
}
