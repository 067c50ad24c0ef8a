import { formatMoney } from '@foyer/format/money'
import { Card } from '@foyer/ui/card'
import { CheckboxField } from '@foyer/ui/checkbox-field'
import { FormKey } from '@foyer/ui/form-key'
import { SelectField } from '@foyer/ui/select-field'
import { SubmitButton } from '@foyer/ui/submit-button'
import { TextArea } from '@foyer/ui/text-area'
import { TextField } from '@foyer/ui/text-field'
import { Form, useLoaderData, useSearchParams } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import { wallClock } from '../appointments/wall-clock.ts'
import { AnswerErrors, useAnswer } from '../shell/answer.tsx'
import { useRegion } from '../shell/use-region.ts'
import type { loader } from './book.tsx'
import { ChooseTime } from './choose-time.tsx'
import { CouponField } from './coupon-field.tsx'

const shown = ['startsAt', 'outsideHours', 'locationId', 'note', 'coupon'] as const

/** When, one of the free times or, with a reason, any other; then who is told, and one button. */
export function FinishBooking() {
  const t = useTranslations('book')
  const words = useTranslations('common')
  const locale = useRegion()
  const { customer, offer, quote, mayInvite, mayOverride, key } = useLoaderData<typeof loader>()
  const { values, errorOf, refusal } = useAnswer()
  const [search] = useSearchParams()
  if (!offer || !customer) return null
  const { choice, price, free } = offer
  // Somebody pointed at a time that is not among the free ones.
  const at = search.get('at')
  const isPointedOutside =
    Boolean(at) &&
    !free.days
      .find(({ date }) => date === search.get('day'))
      ?.times.some(({ startsAt }) => wallClock(startsAt, free.zone).slice(11, 16) === at)
  const isOutside = values.when === 'outside' || isPointedOutside
  return (
    <Form method="post" action={`?${search}`} preventScrollReset className="space-y-6">
      <AnswerErrors shown={shown} />
      <FormKey value={key} />
      {quote && <input type="hidden" name="quoteId" value={quote.id} />}
      <input type="hidden" name="customerId" value={customer.id} />
      <input type="hidden" name="serviceId" value={choice.serviceId} />
      <input type="hidden" name="providerId" value={choice.providerId} />
      <input type="hidden" name="persons" value={choice.persons} />
      {choice.extras.map(({ extraId, quantity }) => (
        <input key={extraId} type="hidden" name={`extra.${extraId}`} value={quantity} />
      ))}
      <Card padding="lg">
        <ChooseTime free={free} error={errorOf('startsAt')} required={!mayOverride} />
        {mayOverride && (
          <details className="mt-6 border-line border-t pt-4" open={isOutside || undefined}>
            <summary className="min-h-11 cursor-pointer py-2.5 font-medium">{t('outside')}</summary>
            <OutsideHours isWanted={isOutside} />
          </details>
        )}
      </Card>
      <Card className="space-y-4">
        <TextArea
          label={t('note')}
          aside={words('optional')}
          name="note"
          rows={2}
          maxLength={1000}
          defaultValue={values.note}
          error={errorOf('note')}
        />
        <div>
          <CheckboxField label={t('notify')} name="notify" defaultChecked={refusal ? values.notify === 'on' : true} />
          {mayInvite && customer.email && (
            <CheckboxField label={t('invite')} name="invite" defaultChecked={values.invite === 'on'} />
          )}
        </div>
        {!quote && <CouponField coupon={offer.coupon} />}
        <div className="flex flex-wrap items-center justify-between gap-4">
          <p>
            <span className="text-muted">{t('total')} </span>
            <strong className="tabular-nums">{formatMoney(price.totalMinor, price.currency, locale)}</strong>
            {price.coupon && (
              <span className="block text-muted text-sm tabular-nums">
                {t('withCoupon', {
                  code: price.coupon,
                  amount: formatMoney(-price.discountMinor, price.currency, locale),
                })}
              </span>
            )}
          </p>
          <SubmitButton className="max-sm:w-full">{t('submit')}</SubmitButton>
        </div>
      </Card>
    </Form>
  )
}

/** Any other time, with the reason that the history of the booking will tell. */
function OutsideHours({ isWanted }: { isWanted: boolean }) {
  const t = useTranslations('book')
  const { locations } = useLoaderData<typeof loader>()
  const { values, errorOf } = useAnswer()
  const [search] = useSearchParams()
  const pointed = (name: string) => (isWanted ? (search.get(name) ?? undefined) : undefined)
  return (
    <div className="mt-2 space-y-4">
      <p className="max-w-prose text-muted">{t('outsideText')}</p>
      <CheckboxField label={t('outsideTake')} name="when" value="outside" defaultChecked={isWanted} />
      <div className="flex flex-wrap gap-4">
        <TextField
          label={t('date')}
          name="date"
          type="date"
          defaultValue={values.date ?? pointed('day')}
          className="w-48"
        />
        <TextField
          label={t('time')}
          name="time"
          type="time"
          defaultValue={values.time ?? pointed('at')}
          className="w-36"
        />
        {locations.length > 1 && (
          <SelectField
            label={t('location')}
            name="locationId"
            defaultValue={values.locationId}
            error={errorOf('locationId')}
            className="w-64"
            options={locations.map(({ id, name }) => ({ value: id, label: name }))}
          />
        )}
      </div>
      <TextField
        label={t('outsideWhy')}
        name="outsideHours"
        maxLength={500}
        defaultValue={values.outsideHours}
        error={errorOf('outsideHours')}
      />
    </div>
  )
}
