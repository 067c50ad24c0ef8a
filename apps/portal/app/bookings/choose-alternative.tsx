import { Banner } from '@foyer/ui/banner'
import { ButtonLink } from '@foyer/ui/button'
import { Card } from '@foyer/ui/card'
import { SubmitButton } from '@foyer/ui/submit-button'
import { TimeGroups } from '@foyer/ui/time-groups'
import { Form } from '@remix-run/react'
import { useEffect, useRef, useState } from 'react'
import { useText } from '../messages/text'
import { paths } from '../paths'
import { BookingFacts } from './booking-facts'
import type { BookingDetail } from './describe-booking'
import type { TimeView } from './describe-times'

interface Props {
  slug: string
  booking: BookingDetail
  alternatives: readonly TimeView[]
  providerId?: string
  formKey: string
}

/** Somebody was quicker: says so and offers the next free times, the first of them chosen (BOK-3). */
export function ChooseAlternative({ slug, booking, alternatives, providerId, formKey }: Props) {
  const t = useText()
  const notice = useRef<HTMLDivElement>(null)
  const first = alternatives[0]?.startsAt
  const [chosen, setChosen] = useState<string>()
  useEffect(() => {
    setChosen(first)
    notice.current?.focus()
  }, [first])
  const when = alternatives.find(({ startsAt }) => startsAt === chosen)?.when
  const days = [...new Set(alternatives.map(({ day }) => day))]
  return (
    <div className="max-w-160 space-y-6">
      <div ref={notice} role="alert" tabIndex={-1} className="focus:outline-none">
        <Banner tone="warn">{t('reschedule.taken')}</Banner>
      </div>
      <BookingFacts booking={booking} quiet />
      <Form
        method="post"
        onChange={(event) => event.target instanceof HTMLInputElement && setChosen(event.target.value)}
      >
        <input type="hidden" name="key" value={formKey} />
        {providerId && <input type="hidden" name="providerId" value={providerId} />}
        <Card padding="lg">
          <TimeGroups
            key={first}
            legend={t('reschedule.time')}
            groups={days.map((day) => ({
              label: day,
              times: alternatives
                .filter((each) => each.day === day)
                .map(({ startsAt, time }) => ({ value: startsAt, label: time, selected: startsAt === first })),
            }))}
          />
        </Card>
        <div className="mt-6 flex flex-col gap-2 sm:flex-row">
          <SubmitButton size="lg">{when ? t('reschedule.submitTo', { when }) : t('reschedule.submit')}</SubmitButton>
          <ButtonLink to={paths.reschedule(slug, booking.id)} size="lg" variant="secondary">
            {t('reschedule.otherDays')}
          </ButtonLink>
        </div>
      </Form>
    </div>
  )
}
