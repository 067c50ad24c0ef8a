import { ButtonLink } from '@foyer/ui/button'
import { Card } from '@foyer/ui/card'
import { FormKey } from '@foyer/ui/form-key'
import { SubmitButton } from '@foyer/ui/submit-button'
import { TimeGroups } from '@foyer/ui/time-groups'
import { Form } from '@remix-run/react'
import { useText } from '../messages/text'
import { paths } from '../paths'
import { groupByDay, type OfferedView } from '../times/group-times'
import { TakenNotice } from '../times/taken-notice'
import { useChosenTime } from '../times/use-chosen-time'
import { BookingFacts } from './booking-facts'
import type { BookingDetail } from './describe-booking'

interface Props {
  slug: string
  booking: BookingDetail
  alternatives: readonly OfferedView[]
  providerId?: string
  formKey: string
}

/** Somebody was quicker: says so and offers the next free times, the first of them chosen (BOK-3). */
export function ChooseAlternative({ slug, booking, alternatives, providerId, formKey }: Props) {
  const t = useText()
  const first = alternatives[0]?.startsAt
  const { chosen, onChange } = useChosenTime(alternatives, 'alternatives')
  const when = alternatives.find(({ startsAt }) => startsAt === chosen)?.when
  return (
    <div className="max-w-160 space-y-6">
      <TakenNotice about={first} />
      <BookingFacts booking={booking} quiet />
      <Form method="post" onChange={onChange}>
        <FormKey value={formKey} />
        {providerId && <input type="hidden" name="providerId" value={providerId} />}
        <Card padding="lg">
          <TimeGroups key={first} legend={t('times.time')} groups={groupByDay(alternatives, first)} />
        </Card>
        <div className="mt-6 flex flex-col gap-2 sm:flex-row">
          <SubmitButton size="lg">{when ? t('reschedule.submitTo', { when }) : t('reschedule.submit')}</SubmitButton>
          <ButtonLink to={paths.reschedule(slug, booking.id)} size="lg" variant="secondary">
            {t('times.otherDays')}
          </ButtonLink>
        </div>
      </Form>
    </div>
  )
}
