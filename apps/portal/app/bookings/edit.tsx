import { formatTime } from '@foyer/format/dates'
import { formatMinutes } from '@foyer/format/durations'
import { formatMoney } from '@foyer/format/money'
import { ButtonLink } from '@foyer/ui/button'
import { FormErrors } from '@foyer/ui/form-errors'
import { FormKey } from '@foyer/ui/form-key'
import { PageHeader } from '@foyer/ui/page-header'
import { SubmitButton } from '@foyer/ui/submit-button'
import { useFormAnswer } from '@foyer/ui/use-form-answer'
import { Form, useLoaderData } from '@remix-run/react'
import { customerAction } from '../edge/submit.server'
import { type CustomerVisit, customerPage } from '../edge/visit.server'
import { useText } from '../messages/text'
import { pageTitle } from '../page-title'
import { paths } from '../paths'
import { formError } from '../refusal'
import { BookingFacts } from './booking-facts'
import { describeWholeBooking, zoneOf } from './describe-booking'
import { EditFields } from './edit-fields'
import { EditReview } from './edit-review'
import { NotPossible } from './not-possible'
import { readEdit } from './read-edit'

/** What the business lets its customers change of a booking, as it stands now (BOK-13). */
export const loader = customerPage(async ({ call, slug, regional, zone, text }, { params }) => {
  const bookingId = params.bookingId ?? ''
  const card = await call.bookings.get({ bookingId })
  const preview = card.edit.allowed ? await call.bookings.previewEdit({ bookingId }) : null
  const money = (minor: number) => formatMoney(minor, card.price.currency, regional)
  return {
    slug,
    booking: describeWholeBooking(card, { slug, regional, zone }),
    totalMinor: preview?.totalMinor ?? 0,
    fields: preview && {
      ...preview.fields,
      extras: preview.fields.extras.map(({ priceMinor, durationMinutes, ...extra }) => ({
        ...{ ...extra, price: money(priceMinor) },
        lengthens: durationMinutes > 0 ? formatMinutes(durationMinutes, regional) : null,
      })),
    },
    key: crypto.randomUUID(),
    title: text('titles.edit', { service: card.service.name }),
  }
})

export const action = customerAction(
  async ({ call, slug }, { total, key = '', ...fields }, { params }) => {
    const bookingId = params.bookingId ?? ''
    await call.bookings.edit({ bookingId, key, expectedTotalMinor: Number(total), ...readEdit(fields) })
    return { to: paths.booking(slug, bookingId), toast: { kind: 'edited' } }
  },
  {
    explain: ({ reason }, visit, { params }, fields) =>
      explainPrice(visit, { reason, bookingId: params.bookingId ?? '', fields }),
  },
)

interface Explain {
  reason: string
  bookingId: string
  fields: Record<string, string>
}

/** The new price beside the old one, when it is not the one that was shown. */
async function explainPrice({ call, regional, slug, zone }: CustomerVisit, { reason, bookingId, fields }: Explain) {
  if (reason !== 'bookings.priceChanged') return null
  const [card, preview] = await Promise.all([
    call.bookings.get({ bookingId }),
    call.bookings.previewEdit({ bookingId, ...readEdit(fields) }),
  ])
  const money = (minor: number) => formatMoney(minor, preview.currency, regional)
  const place = { locale: regional, zone: zoneOf(card, { slug, regional, zone }) }
  return {
    lines: preview.lines.map(({ name, quantity, amountMinor }) => ({ name, quantity, amount: money(amountMinor) })),
    coupon: preview.coupon && { code: preview.coupon.code, amount: money(-preview.coupon.discountMinor) },
    total: money(preview.totalMinor),
    totalMinor: preview.totalMinor,
    isMore: preview.differenceMinor > 0,
    difference: money(Math.abs(preview.differenceMinor)),
    endsAt: preview.endsAt === card.endsAt ? null : formatTime(preview.endsAt, place),
  }
}
export type EditReviewView = NonNullable<Awaited<ReturnType<typeof explainPrice>>>
export type EditData = Awaited<ReturnType<typeof loader>>

export const meta = pageTitle

export default function Edit() {
  const t = useText()
  const { slug, booking, fields, totalMinor, key } = useLoaderData<typeof loader>()
  const refused = useFormAnswer<typeof action>()
  const back = { to: paths.booking(slug, booking.id), label: booking.service }
  if (!fields) {
    const why = booking.edit === 'allowed' ? 'off' : booking.edit
    return <NotPossible heading={t('edit.heading')} back={back} booking={booking} why={why} />
  }
  const review = refused?.extra
  const noTime = refused?.refusal.reason === 'bookings.slotTaken'
  const error = review ? undefined : noTime ? t('edit.noTime') : formError(refused?.refusal, ['persons', 'note'])
  return (
    <>
      <PageHeader
        title={t('edit.heading')}
        back={back}
        description={booking.editUntil && t('edit.until', { when: booking.editUntil })}
      />
      <div className="max-w-160 space-y-6">
        {error && <FormErrors title={t('formErrors')} errors={[error]} />}
        <BookingFacts booking={booking} />
        <Form method="post" className="space-y-6">
          <FormKey value={key} />
          <input type="hidden" name="total" value={review?.totalMinor ?? totalMinor} />
          <EditFields fields={fields} typed={refused?.values} refusal={refused?.refusal} />
          {review && <EditReview review={review} />}
          <div className="flex flex-col gap-2 sm:flex-row">
            <SubmitButton>{review ? t('edit.submit') : t('edit.continue')}</SubmitButton>
            <ButtonLink to={back.to} variant="secondary">
              {t('edit.keep')}
            </ButtonLink>
          </div>
        </Form>
      </div>
    </>
  )
}
