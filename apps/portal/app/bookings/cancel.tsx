import { ButtonLink } from '@foyer/ui/button'
import { Card } from '@foyer/ui/card'
import { FormErrors } from '@foyer/ui/form-errors'
import { FormKey } from '@foyer/ui/form-key'
import { PageHeader } from '@foyer/ui/page-header'
import { RadioGroupField } from '@foyer/ui/radio-group-field'
import { SubmitButton } from '@foyer/ui/submit-button'
import { TextArea } from '@foyer/ui/text-area'
import { useFormAnswer } from '@foyer/ui/use-form-answer'
import { Form, useLoaderData } from '@remix-run/react'
import { customerAction } from '../edge/submit.server'
import { customerPage } from '../edge/visit.server'
import { useText } from '../messages/text'
import { pageTitle } from '../page-title'
import { paths } from '../paths'
import { fieldError, formError } from '../refusal'
import { BookingFacts } from './booking-facts'
import { Consequences } from './consequences'
import { describeWholeBooking } from './describe-booking'
import { describeSettlement } from './describe-settlement'
import { feeText } from './fee-text'
import { NotPossible } from './not-possible'

/** What cancelling means, to the cent, before it is done (BOK-6, 7). */
export const loader = customerPage(async ({ call, slug, regional, zone, text }, { params }) => {
  const card = await call.bookings.get({ bookingId: params.bookingId ?? '' })
  return {
    slug,
    booking: describeWholeBooking(card, { slug, regional, zone }),
    settlement: describeSettlement(card.settlement, { currency: card.price.currency, regional }),
    policyText: card.policyText,
    reasonWanted: card.cancelReasonWanted,
    key: crypto.randomUUID(),
    title: text('titles.cancel', { service: card.service.name }),
  }
})

export const action = customerAction(
  async ({ call, slug, regional, zone }, { reason, refundTo, key = '', kept }, { params }) => {
    const bookingId = params.bookingId ?? ''
    const { undoUntil } = await call.bookings.cancel({
      ...{ bookingId, key },
      ...(reason && { reason }),
      ...(kept && { expectedKeptMinor: Number(kept) }),
      ...((refundTo === 'card' || refundTo === 'credit') && { refundTo }),
    })
    const { shortDay, startTime } = describeWholeBooking(await call.bookings.get({ bookingId }), {
      slug,
      regional,
      zone,
    })
    const when = `${shortDay}, ${startTime}`
    return {
      to: paths.booking(slug, bookingId),
      toast: { kind: 'canceled', when, ...(undoUntil && { undo: bookingId }) },
    }
  },
)

export const meta = pageTitle

export default function Cancel() {
  const t = useText()
  const { slug, booking, settlement, policyText, reasonWanted, key } = useLoaderData<typeof loader>()
  const refused = useFormAnswer<typeof action>()
  const error = formError(refused?.refusal, ['reason'])
  const back = { to: paths.booking(slug, booking.id), label: booking.service }
  if (booking.cancel !== 'allowed' && !refused)
    return <NotPossible heading={t('cancel.heading')} back={back} booking={booking} why={booking.cancel} />
  return (
    <>
      <PageHeader
        title={t('cancel.heading')}
        back={back}
        description={[booking.cancelUntil && t('cancel.until', { when: booking.cancelUntil }), feeText(t, booking)]
          .filter(Boolean)
          .join(' ')}
      />
      <div className="max-w-160 space-y-6">
        {error && <FormErrors title={t('formErrors')} errors={[error]} />}
        <BookingFacts booking={booking} />
        <section aria-labelledby="happens">
          <h2 id="happens" className="mb-2 text-lg">
            {t('cancel.happens')}
          </h2>
          <Card>
            <Consequences settlement={settlement} />
          </Card>
        </section>
        {policyText && (
          <section aria-labelledby="policy">
            <h2 id="policy" className="mb-1 text-lg">
              {t('cancel.policy')}
            </h2>
            <p className="max-w-prose whitespace-pre-line text-muted">{policyText}</p>
          </section>
        )}
        <Form method="post" className="space-y-5">
          <FormKey value={key} />
          <input type="hidden" name="kept" value={settlement.keptMinor} />
          {settlement.refund && settlement.refundTo === 'choice' && (
            <RadioGroupField
              label={t('cancel.refundTo')}
              name="refundTo"
              defaultValue={refused?.values.refundTo ?? 'card'}
              options={[
                { value: 'card', label: t('cancel.toCard') },
                { value: 'credit', label: t('cancel.toCredit') },
              ]}
            />
          )}
          {reasonWanted !== 'none' && (
            <TextArea
              label={t('cancel.reason')}
              aside={reasonWanted === 'optional' && t('cancel.optional')}
              name="reason"
              rows={2}
              maxLength={500}
              required={reasonWanted === 'required'}
              defaultValue={refused?.values.reason}
              error={fieldError(refused?.refusal, 'reason')}
            />
          )}
          <div className="flex flex-col gap-2 sm:flex-row">
            <SubmitButton variant="danger">{t('cancel.submit')}</SubmitButton>
            <ButtonLink to={back.to} variant="secondary">
              {t('cancel.keep')}
            </ButtonLink>
          </div>
        </Form>
      </div>
    </>
  )
}
