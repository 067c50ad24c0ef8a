import { Card } from '@foyer/ui/card'
import { FilterBar } from '@foyer/ui/filter-bar'
import { FormKey } from '@foyer/ui/form-key'
import { SelectField } from '@foyer/ui/select-field'
import { Form, useNavigation } from '@remix-run/react'
import { useText } from '../messages/text'
import { paths } from '../paths'
import { NoTimes } from '../times/no-times'
import { PickTime } from '../times/pick-time'
import { useChosenTime } from '../times/use-chosen-time'
import type { BookingDetail } from './describe-booking'
import { OldAndNew } from './old-and-new'
import type { MovingTimes } from './reschedule'

interface Props {
  slug: string
  booking: BookingDetail
  times: MovingTimes
  formKey: string
}

/** Days beside their times, the next free one chosen already; then old beside new and one button. */
export function ChooseTime({ slug, booking, times, formKey }: Props) {
  const t = useText()
  const { providerId } = times.free
  const among = `${times.month} ${times.day} ${providerId}`
  const { chosen, selected, gone, onChange } = useChosenTime(times.times, among)
  const isComing = useNavigation().state === 'loading'
  const to = (asked: { month: string; day?: string }) =>
    paths.reschedule(slug, booking.id, { ...asked, provider: providerId })
  if (times.isNone) return <NoTimes />
  return (
    <>
      <Providers slug={slug} booking={booking} times={times} />
      <Form method="post" preventScrollReset onChange={onChange}>
        <FormKey value={formKey} />
        <input type="hidden" name="providerId" value={providerId} />
        <Card padding="lg" isBusy={isComing}>
          <PickTime
            key={`${among} ${gone}`}
            times={times}
            to={to}
            selected={selected}
            notice={gone && t('times.gone', { time: gone })}
            zone={booking.elsewhere && t('times.zone', { city: times.zoneCity })}
          />
        </Card>
        {selected && (
          <OldAndNew
            slug={slug}
            booking={booking}
            chosen={times.times.find(({ startsAt }) => startsAt === chosen)}
            day={times.days.find(({ date }) => date === times.day)}
          />
        )}
      </Form>
    </>
  )
}

/** Only where the service lets its customers change to somebody else (BOK-5). */
function Providers({ slug, booking, times }: Omit<Props, 'formKey'>) {
  const t = useText()
  const { providers, providerId } = times.free
  if (providers.length < 2) return null
  return (
    <FilterBar
      className="mb-5"
      label={t('reschedule.with')}
      submitLabel={t('reschedule.showTimes')}
      action={paths.reschedule(slug, booking.id)}
    >
      <input type="hidden" name="month" value={times.month} />
      <SelectField
        key={providerId}
        className="w-72 max-sm:w-full"
        label={t('reschedule.with')}
        name="provider"
        defaultValue={providerId}
        options={providers.map(({ id, name }) => ({ value: id, label: name }))}
      />
    </FilterBar>
  )
}
