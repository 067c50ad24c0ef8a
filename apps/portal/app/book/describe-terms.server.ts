import { divideHalfUp } from '@foyer/domain/prices/half-up'
import type { Fee } from '@foyer/domain/prices/terms'
import { formatShortDay, formatTime } from '@foyer/format/dates'
import { formatMoney } from '@foyer/format/money'
import type { BookVisit } from './book-page.server'

interface Priced {
  currency: string
  totalMinor: number
  depositMinor: number
  terms: {
    mayCancel: boolean
    cancelCutoffMinutes: number
    cancelFees: { withinHours: number; fee: Fee }[]
    noShowFee: Fee
    depositRefundable: boolean
    policyText: string
  }
}

/** What cancelling and not coming will cost, in sentences with dates and amounts, before anything is agreed (BOK-6, 7). */
export function describeTerms(
  { words, regional, portal }: BookVisit,
  { currency, totalMinor, depositMinor, terms }: Priced,
  startsAt: string,
  zone: string,
) {
  const now = portal.visitor.now.getTime()
  const start = Date.parse(startsAt)
  const place = { locale: regional, zone }
  const when = (ms: number) => {
    const instant = new Date(ms).toISOString()
    return `${formatShortDay(instant, place)}, ${formatTime(instant, place)}`
  }
  const minorOf = (fee: Fee) => {
    if (fee.kind === 'NONE') return 0
    const minor = fee.kind === 'FIXED' ? fee.value : divideHalfUp(totalMinor * Math.round(fee.value * 1000), 100_000)
    return Math.min(minor, totalMinor)
  }
  const money = (minor: number) => formatMoney(minor, currency, regional)
  const closesAt = start - terms.cancelCutoffMinutes * 60_000
  const rungs = terms.cancelFees
    .map(({ withinHours, fee }) => ({ from: start - withinHours * 36e5, minor: minorOf(fee) }))
    .filter(({ from }) => from < closesAt)
    .sort((a, b) => a.from - b.from)
  const isCostly = rungs.some(({ minor }) => minor > 0)
  const lines: string[] = []
  if (!terms.mayCancel || closesAt < now) lines.push(words('terms.contact'))
  else {
    const [first] = rungs
    const current = rungs.filter(({ from }) => from < now).at(-1)
    if (current) lines.push(words('terms.now', { fee: current.minor ? money(current.minor) : words('terms.free') }))
    else
      lines.push(
        words(isCostly ? 'terms.freeUntil' : 'terms.until', { when: when(isCostly && first ? first.from : closesAt) }),
      )
    for (const { from, minor } of isCostly ? rungs.filter((rung) => rung.from >= now) : [])
      lines.push(words('terms.after', { when: when(from), fee: minor ? money(minor) : words('terms.free') }))
    if (isCostly && terms.cancelCutoffMinutes > 0) lines.push(words('terms.notAfter', { when: when(closesAt) }))
  }
  const noShow = minorOf(terms.noShowFee)
  if (noShow > 0) lines.push(words('terms.noShow', { fee: money(noShow) }))
  if (depositMinor > 0 && !terms.depositRefundable) lines.push(words('terms.depositKept'))
  return { lines, policyText: terms.policyText }
}
export type TermsView = ReturnType<typeof describeTerms>
