import { Card } from '@foyer/ui/card'
import { SubmitButton } from '@foyer/ui/submit-button'
import CalendarDays from 'lucide-react/icons/calendar-days'
import UserRound from 'lucide-react/icons/user-round'
import type { TimeView } from '../times/describe-times'
import type { TimesData } from './load-times.server'
import { PriceLines } from './price-lines'
import { useBookText } from './words'

interface Props {
  data: TimesData
  /** The form that the buttons send. */
  formId: string
  action: string
  /** Known once scripts run. */
  chosen?: TimeView
  hasTimes: boolean
}

const icon = { 'aria-hidden': true, className: 'mt-0.5 size-4.5 text-muted' } as const

/** What is chosen so far and what it costs: beside the choice, or as a bar at the bottom of a phone's screen. */
export function WishSummary({ data, formId, action, chosen, hasTimes }: Props) {
  const b = useBookText()
  const { offers, wish, summary } = data
  const provider = offers.providers.find(({ id }) => id === wish.provider) ?? onlyOne(offers.providers)
  return (
    <>
      <aside aria-label={b('summary.heading')} className="min-w-0 lg:sticky lg:top-6">
        <Card padding="lg">
          <h2 className="mb-3 text-lg">{b('summary.heading')}</h2>
          <ul className="mb-4 space-y-1.5 border-line border-b pb-4">
            <li className="flex min-h-6 gap-2.5">
              <CalendarDays {...icon} />
              <span className={chosen ? 'font-medium' : 'text-muted'}>{chosen?.when ?? b('summary.chooseTime')}</span>
            </li>
            <li className="flex gap-2.5">
              <UserRound {...icon} />
              <span className="min-w-0">{provider?.name ?? b('options.anybody')}</span>
            </li>
          </ul>
          <PriceLines summary={summary} />
          {hasTimes && (
            <SubmitButton form={formId} formAction={action} size="lg" full className="mt-5 max-lg:hidden">
              {b('summary.continue')}
            </SubmitButton>
          )}
        </Card>
      </aside>
      {hasTimes && (
        <div className="fixed inset-x-0 bottom-0 z-30 border-line border-t bg-surface px-4 pt-3 pb-[calc(0.75rem+env(safe-area-inset-bottom))] lg:hidden">
          <div className="mx-auto flex max-w-160 items-center justify-between gap-4">
            <p className="min-w-0 leading-tight">
              <span className="block truncate font-semibold tabular-nums">
                {summary.isFrom && <span className="font-normal text-muted text-sm">{b('summary.from')} </span>}
                {summary.isFree ? b('summary.nothing') : summary.total}
              </span>
              <span className="block truncate text-muted text-sm">{chosen?.when ?? summary.length}</span>
            </p>
            <SubmitButton form={formId} formAction={action} size="lg" className="px-8">
              {b('summary.continue')}
            </SubmitButton>
          </div>
        </div>
      )}
    </>
  )
}

const onlyOne = <One,>(all: readonly One[]): One | undefined => (all.length === 1 ? all[0] : undefined)
