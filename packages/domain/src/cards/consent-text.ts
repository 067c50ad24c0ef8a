import { formatMoney } from '@foyer/format/money'
import { feeOf } from '../bookings/settle.ts'
import type { BookingSnapshot } from '../bookings/snapshot.ts'
import type { Locale } from '../locales.ts'
import type { Scope } from '../scope.ts'
import { fingerprint } from '../secrets.ts'
import { textIn } from '../texts.ts'

export interface ConsentText {
  /** Paragraphs, parted by line feeds: what is agreed, each fee, and the business's own words. */
  text: string
  /** Stands for the text, so that nobody agrees to another than they saw. */
  hash: string
  /** The highest fee that it names, in minor units. */
  mostMinor: number
}

type Terms = Pick<BookingSnapshot, 'totalMinor' | 'currency' | 'cancelFees' | 'noShowFee'>

interface Words {
  agree: (business: string) => string
  late: (hours: number, fee: string) => string
  noShow: (fee: string) => string
}

/** What a customer agrees to is part of the agreement, not of a page. */
const words: Record<Locale, Words> = {
  en: {
    agree: (business) =>
      `I agree that ${business} keeps my card and, if I cancel late or do not come, charges it what we agreed for this booking, without asking me again:`,
    late: (hours, fee) => `Cancelling less than ${hours} ${hours === 1 ? 'hour' : 'hours'} before the start: ${fee}`,
    noShow: (fee) => `Not coming: ${fee}`,
  },
  fr: {
    agree: (business) =>
      `J’accepte que ${business} conserve ma carte et, si j’annule tard ou si je ne viens pas, y prélève ce qui est convenu pour cette réservation, sans me le redemander\u00a0:`,
    late: (hours, fee) =>
      `Annulation moins de ${hours} ${hours === 1 ? 'heure' : 'heures'} avant le début\u00a0: ${fee}`,
    noShow: (fee) => `Absence\u00a0: ${fee}`,
  },
}

/** The consent to fees being charged to a card, as it is shown and stored; null where no fee was agreed (BOK-7). */
export function consentText(
  { business, locale, settings }: Pick<Scope, 'business' | 'locale' | 'settings'>,
  terms: Terms,
): ConsentText | null {
  const { totalMinor, currency, cancelFees, noShowFee } = terms
  const say = words[locale]
  const named = (minor: number, line: (fee: string) => string) =>
    minor > 0 ? [{ minor, line: line(formatMoney(minor, currency, locale)) }] : []
  const fees = [
    ...cancelFees
      .toSorted((one, other) => other.withinHours - one.withinHours)
      .flatMap(({ withinHours, fee }) => named(feeOf(fee, totalMinor), (text) => say.late(withinHours, text))),
    ...named(feeOf(noShowFee, totalMinor), say.noShow),
  ]
  if (!fees.length) return null
  const policy = textIn(settings.policies.cancellation, locale, business.languages)
  const text = [say.agree(business.name), ...fees.map(({ line }) => `– ${line}`), policy].filter(Boolean).join('\n')
  return { text, hash: fingerprint(text), mostMinor: Math.max(...fees.map(({ minor }) => minor)) }
}
