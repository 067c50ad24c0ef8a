import { formatTime } from '@foyer/format/dates'
import { CheckboxField } from '@foyer/ui/checkbox-field'
import { FormKey } from '@foyer/ui/form-key'
import { RowList } from '@foyer/ui/list-row'
import { SubmitButton } from '@foyer/ui/submit-button'
import { TextField } from '@foyer/ui/text-field'
import { Form, useLoaderData, useLocation } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import { AnswerErrors, useAnswer } from '../shell/answer.tsx'
import { useRegion } from '../shell/use-region.ts'
import { ChooseWay } from './choose-way.tsx'
import { type ClearDayData, dayInWords, type loader } from './clear-day.tsx'

export type ClearedDay = NonNullable<ClearDayData['day']>

/** Every booking of the day with its ways out, the best chosen already, and one button for all. */
export function ClearDayForm({ day }: { day: ClearedDay }) {
  const t = useTranslations('away')
  const words = useTranslations('common')
  const locale = useRegion()
  const { key } = useLoaderData<typeof loader>()
  const { search } = useLocation()
  const { values, errorOf } = useAnswer()
  const { provider, date, bookings, isDayOff } = day
  const names = { name: provider.name, day: dayInWords(date, locale) }
  const heading = bookings.length ? t('count', { count: bookings.length, ...names }) : t('none', names)
  return (
    <Form method="post" action={search} className="space-y-6">
      <AnswerErrors shown={['reason']} />
      <FormKey value={key} />
      <input type="hidden" name="providerId" value={provider.id} />
      <input type="hidden" name="date" value={date} />
      <section>
        <h2 className="mb-3 text-lg">{heading}</h2>
        {bookings.length > 0 && (
          <RowList label={heading}>
            {bookings.map((booking) => (
              <li key={booking.id} className="flex flex-col gap-3 px-4 py-4 @lg:flex-row @lg:items-center @lg:px-5">
                <p className="w-14 shrink-0 font-semibold tabular-nums">
                  <time dateTime={booking.startsAt}>
                    {formatTime(booking.startsAt, { locale, zone: booking.zone })}
                  </time>
                </p>
                <div className="min-w-0 grow">
                  <p className="font-medium">
                    {booking.customer.givenName} {booking.customer.familyName}
                  </p>
                  <p className="text-muted">{booking.service}</p>
                </div>
                <ChooseWay booking={booking} day={day} chosen={values} />
              </li>
            ))}
          </RowList>
        )}
      </section>
      <TextField
        label={t('reason')}
        name="reason"
        aside={words('optional')}
        hint={t('reasonHint')}
        maxLength={500}
        defaultValue={values.reason}
        error={errorOf('reason')}
      />
      {isDayOff ? (
        <p className="text-muted">{t('closed', names)}</p>
      ) : (
        <CheckboxField label={t('close', names)} name="takeDayOff" defaultChecked />
      )}
      {(bookings.length > 0 || !isDayOff) && (
        <div className="flex flex-col gap-3 sm:flex-row-reverse sm:items-center sm:justify-between">
          <SubmitButton>{t('carryOut')}</SubmitButton>
          {bookings.length > 0 && <p className="text-muted">{t('told')}</p>}
        </div>
      )}
    </Form>
  )
}
