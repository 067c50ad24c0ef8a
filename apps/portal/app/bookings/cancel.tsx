import { ButtonLink } from '@foyer/ui/button'
import { Card } from '@foyer/ui/card'
import { DefinitionList } from '@foyer/ui/definition-list'
import { FormErrors } from '@foyer/ui/form-errors'
import { PageHeader } from '@foyer/ui/page-header'
import { SubmitButton } from '@foyer/ui/submit-button'
import { TextArea } from '@foyer/ui/text-area'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { customerAction } from '../edge/submit.server'
import { customerPage } from '../edge/visit.server'
import { useText } from '../messages/text'
import { pageTitle } from '../page-title'
import { paths } from '../paths'
import { fieldError, formError } from '../refusal'
import { useBusiness } from '../use-business'
import { BookingFacts } from './booking-facts'
import { describeWholeBooking } from './describe-booking'
import { NotPossible } from './not-possible'

/** What cancelling means, before it is done (BOK-6). */
export const loader = customerPage(async ({ call, slug, regional, zone, text }, { params }) => {
  const card = await call.bookings.get({ bookingId: params.bookingId ?? '' })
  return {
    slug,
    booking: describeWholeBooking(card, { slug, regional, zone }),
    policyText: card.policyText,
    reasonWanted: card.cancelReasonWanted,
    key: crypto.randomUUID(),
    title: text('cancel.title', { service: card.service.name }),
  }
})

export const action = customerAction(async ({ call, slug, regional, zone }, { reason, key = '' }, { params }) => {
  const bookingId = params.bookingId ?? ''
  await call.bookings.cancel({ bookingId, key, ...(reason && { reason }) })
  const { shortDay, startTime } = describeWholeBooking(await call.bookings.get({ bookingId }), { slug, regional, zone })
  return { to: paths.booking(slug, bookingId), toast: { kind: 'canceled', when: `${shortDay}, ${startTime}` } }
})

export const meta = pageTitle

export default function Cancel() {
  const t = useText()
  const { slug, booking, policyText, reasonWanted, key } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  const error = formError(t, refused?.refusal, ['reason'])
  const back = { to: paths.booking(slug, booking.id), label: booking.service }
  if (booking.cancel !== 'allowed' && !refused)
    return <NotPossible heading={t('cancel.heading')} back={back} booking={booking} why={booking.cancel} />
  return (
    <>
      <PageHeader
        title={t('cancel.heading')}
        back={back}
        description={booking.cancelUntil && t('cancel.until', { when: booking.cancelUntil })}
      />
      <div className="max-w-160 space-y-6">
        {error && <FormErrors title={t('formErrors')} errors={[error]} />}
        <BookingFacts booking={booking} />
        <section aria-labelledby="happens">
          <h2 id="happens" className="mb-2 text-lg">
            {t('cancel.happens')}
          </h2>
          <Card>
            <Consequences booking={booking} />
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
          <input type="hidden" name="key" value={key} />
          {reasonWanted !== 'none' && (
            <TextArea
              label={t('cancel.reason')}
              aside={reasonWanted === 'optional' && t('cancel.optional')}
              name="reason"
              rows={2}
              maxLength={500}
              required={reasonWanted === 'required'}
              defaultValue={refused?.values.reason}
              error={fieldError(t, refused?.refusal, 'reason')}
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

function Consequences({ booking }: { booking: ReturnType<typeof useLoaderData<typeof loader>>['booking'] }) {
  const t = useText()
  const business = useBusiness()?.name ?? ''
  const items = [
    { label: t('cancel.time'), value: t('cancel.timeFreed') },
    { label: t('cancel.fee'), value: booking.nothing },
    ...(booking.hasPaid
      ? [{ label: t('cancel.back'), value: booking.paid, hint: t('cancel.backHow', { business }) }]
      : []),
    { label: t('cancel.owed'), value: booking.nothing, strong: true },
  ]
  return <DefinitionList layout="amounts" items={items} />
}
