import { ButtonLink } from '@foyer/ui/button'
import { Card } from '@foyer/ui/card'
import { TimeGroups } from '@foyer/ui/time-groups'
import { useText } from '../messages/text'
import { groupByDay, type OfferedView } from '../times/group-times'
import { TakenNotice } from '../times/taken-notice'

export type Alternative = OfferedView & { providerId: string; locationId: string }

interface Props {
  alternatives: readonly Alternative[]
  /** Where the calendar is. */
  otherDays: string
  /** Each is taken with the provider and at the place it is offered at. */
  hasPlaces?: boolean
}

/** Somebody was quicker: the next free times, the first of them chosen (BOK-3). */
export function AlternativeTimes({ alternatives, otherDays, hasPlaces }: Props) {
  const t = useText()
  const first = alternatives[0]?.startsAt
  const value = ({ startsAt, providerId, locationId }: Alternative) => `${startsAt} ${providerId} ${locationId}`
  const offered = hasPlaces ? alternatives.map((each) => ({ ...each, value: value(each) })) : alternatives
  return (
    <div className="space-y-4">
      <TakenNotice about={first} />
      <Card padding="lg">
        <TimeGroups key={first} legend={t('times.time')} groups={groupByDay(offered, first)} />
        <ButtonLink to={otherDays} variant="quiet" className="-ml-4 mt-4">
          {t('times.otherDays')}
        </ButtonLink>
      </Card>
    </div>
  )
}
