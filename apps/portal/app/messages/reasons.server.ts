import type { Reason } from '@foyer/domain/errors'
import type { Locale } from '@foyer/domain/locales'
import { reasons as en } from './reasons-en.server'
import { reasons as fr } from './reasons-fr.server'

/** Reasons that only staff meet. */
type OfStaff = Extract<
  Reason,
  | `${'staff' | 'settings' | 'messages' | 'categories' | 'providers' | 'locations' | 'hours'}.${string}`
  // Those that customers meet stand with the field (`book/coupon-field.tsx`).
  | `coupons.${string}`
  | `services.${'inUse' | 'priceTooHigh' | 'extraLengthens'}`
  | `quotes.${'notDraft' | 'notSent' | 'notShown' | 'validPast' | 'notAccepted' | 'bookedAlready'}`
  | `events.${'periodsOverlap' | 'periodPast' | 'providerBusy' | 'tooSmall' | 'pictureInvalid'}`
>

/** The sentence of every reason that customers meet, and one for all others; a reason without one does not compile. */
export type Reasons = Record<Exclude<Reason, OfStaff> | 'other', string>

const catalogues: Record<Locale, Reasons> = { en, fr }

/** Why it was refused, in a sentence. Said by the server: no page carries the words of what hardly ever happens. */
export function sentenceOf(locale: Locale, reason: Reason): string {
  const reasons: Partial<Record<string, string>> & Reasons = catalogues[locale]
  return reasons[reason] ?? reasons.other
}
