import type { Caller } from '../edge/load-context.server.ts'
import { type Habits, storedFee, storedLadder, storedTaxes } from '../prices/stored-terms.ts'
import { typedDeposit, typedFee, typedLadder, typedTaxes } from '../prices/typed-terms.ts'
import { storedDuration, typedMinutes } from '../settings/duration-field.tsx'
import type { Typed } from '../settings/settings-form.tsx'
import type { LoadedService } from './edit.tsx'
import { typedNumber } from './typed-service.ts'

type Service = Awaited<ReturnType<Caller['services']['get']>>['service']

const isOwn = (typed: Typed, name: string) => typed[`${name}.own`] === 'own'

/** The rules of the form; null where the business's holds. */
export const typedRules = (typed: Typed, currency: string) => ({
  taxes: isOwn(typed, 'taxes') ? typedTaxes(typed) : null,
  deposit: isOwn(typed, 'deposit') ? typedDeposit(typed, currency) : null,
  cancelFees: isOwn(typed, 'cancelFees') ? typedLadder(typed, currency) : null,
  noShowFee: isOwn(typed, 'noShowFee') ? typedFee(typed, 'noShow', currency) : null,
  approval: typed.approval === 'business' ? null : typed.approval === 'yes',
  minimumNoticeMinutes: typedMinutes(typed, 'minimumNoticeMinutes'),
  horizonDays: typedNumber(typed, 'horizonDays'),
  cancelCutoffMinutes: typedMinutes(typed, 'cancelCutoffMinutes'),
  rescheduleCutoffMinutes: typedMinutes(typed, 'rescheduleCutoffMinutes'),
  mayChangeProvider: typed.mayChangeProvider === 'on',
})

/** The fields as they are stored; own rules begin with what the business has. */
export function storedRules(service: Service, { prices, fees }: LoadedService['business'], habits: Habits): Typed {
  const own = (name: string, rule: unknown) => ({ [`${name}.own`]: rule === null ? 'business' : 'own' })
  return {
    ...own('taxes', service.taxes),
    ...storedTaxes(service.taxes ?? prices.taxes, habits),
    ...own('deposit', service.deposit),
    ...storedFee('deposit', service.deposit ?? prices.deposit, habits),
    ...own('cancelFees', service.cancelFees),
    ...storedLadder(service.cancelFees ?? fees.ladder, habits),
    ...own('noShowFee', service.noShowFee),
    ...storedFee('noShow', service.noShowFee ?? fees.noShow, habits),
    approval: service.approval === null ? 'business' : service.approval ? 'yes' : 'no',
    ...storedDuration('minimumNoticeMinutes', service.minimumNoticeMinutes ?? undefined),
    horizonDays: String(service.horizonDays ?? ''),
    ...storedDuration('cancelCutoffMinutes', service.cancelCutoffMinutes ?? undefined),
    ...storedDuration('rescheduleCutoffMinutes', service.rescheduleCutoffMinutes ?? undefined),
    ...(service.mayChangeProvider && { mayChangeProvider: 'on' }),
  }
}
