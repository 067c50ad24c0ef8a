import { formatCard } from '@foyer/format/cards'
import { formatDay } from '@foyer/format/dates'
import { Banner } from '@foyer/ui/banner'
import { ButtonLink } from '@foyer/ui/button'
import { CheckboxField } from '@foyer/ui/checkbox-field'
import { FormErrors } from '@foyer/ui/form-errors'
import { FormKey } from '@foyer/ui/form-key'
import { PageHeader } from '@foyer/ui/page-header'
import { RadioGroupField } from '@foyer/ui/radio-group-field'
import { SubmitButton } from '@foyer/ui/submit-button'
import { useFormAnswer } from '@foyer/ui/use-form-answer'
import { Form, useLoaderData } from '@remix-run/react'
import CircleCheck from 'lucide-react/icons/circle-check'
import { BookingFacts } from '../bookings/booking-facts'
import { describeWholeBooking } from '../bookings/describe-booking'
import { customerAction } from '../edge/submit.server'
import { customerPage } from '../edge/visit.server'
import { useText } from '../messages/text'
import { pageTitle } from '../page-title'
import { paths } from '../paths'
import { NothingHere } from '../payments/nothing-here'
import { usePayText, withPayWords } from '../payments/words'
import { payTextIn } from '../payments/words.server'
import { formError } from '../refusal'
import { AgreedText } from './agreed-text'
import { describeCard } from './describe-card'

/** Asks the customer to leave a card for the fees of a booking, with the text they agree to (BOK-7). */
export const loader = customerPage(async ({ call, slug, regional, zone, locale }, { params }) => {
  const bookingId = params.bookingId ?? ''
  const [card, { asked, given, cards }] = await Promise.all([
    call.bookings.get({ bookingId }),
    call.cards.getConsent({ bookingId }),
  ])
  const booking = describeWholeBooking(card, { slug, regional, zone })
  return {
    ...{ slug, booking, asked, formKey: crypto.randomUUID() },
    given: given?.card && {
      card: formatCard(given.card),
      day: formatDay(given.at, { locale: regional, zone }),
    },
    cards: cards.filter(({ expiry }) => expiry !== 'expired').map((each) => describeCard(each, regional)),
    title: payTextIn(locale)('feeCard.title', { service: booking.service }),
  }
})

export const action = customerAction(
  async ({ call, slug }, { card = '', shown = '', agreed, key = '' }, { params }) => {
    const bookingId = params.bookingId ?? ''
    const seen = agreed === 'yes' ? shown : ''
    if (!card) return { to: (await call.cards.add({ consent: { bookingId, shown: seen }, key })).url }
    await call.cards.consent({ bookingId, cardId: card, shown: seen, key })
    return { to: paths.booking(slug, bookingId), toast: { kind: 'feeCardGiven' } }
  },
)

export const clientLoader = withPayWords

/** After a refusal the text is asked anew. */
export const shouldRevalidate = ({
  actionStatus,
  defaultShouldRevalidate,
}: {
  actionStatus?: number
  defaultShouldRevalidate: boolean
}) => actionStatus === 409 || defaultShouldRevalidate

export const meta = pageTitle

export default function ConsentToFees() {
  const t = useText()
  const p = usePayText()
  const { slug, booking, asked, given, cards, formKey } = useLoaderData<typeof loader>()
  const refused = useFormAnswer<typeof action>()
  const isUnticked = refused !== undefined && refused.values.agreed !== 'yes'
  const error = isUnticked ? undefined : formError(refused?.refusal, [])
  const back = { to: paths.booking(slug, booking.id), label: booking.service }
  return (
    <>
      <PageHeader title={p('feeCard.heading')} back={back} description={asked ? p('feeCard.intro') : undefined} />
      <div className="max-w-160 space-y-6">
        {error && <FormErrors title={t('formErrors')} errors={[error]} />}
        <BookingFacts booking={booking} />
        {given && (
          <Banner tone="success" title={p('feeCard.given', { card: given.card })}>
            {p('feeCard.givenAt', { day: given.day })}
          </Banner>
        )}
        {asked ? (
          <Form method="post" className="space-y-6">
            <FormKey value={formKey} />
            <input type="hidden" name="shown" value={asked.hash} />
            {cards.length > 0 && (
              <RadioGroupField
                name="card"
                label={p('feeCard.which')}
                layout="cards"
                defaultValue={cards[0]?.id}
                options={[
                  ...cards.map(({ id, name, month }) => ({
                    ...{ value: id, label: name, hint: p('cards.expires', { month }) },
                  })),
                  { value: '', label: p('feeCard.another'), hint: p('feeCard.anotherHint') },
                ]}
              />
            )}
            <AgreedText title={p('feeCard.agreement')} text={asked.text} />
            <CheckboxField
              name="agreed"
              value="yes"
              label={p('feeCard.agree')}
              required
              error={isUnticked ? p('feeCard.missing') : undefined}
            />
            <div className="flex flex-col gap-2 sm:flex-row">
              <SubmitButton size="lg">{p(cards.length ? 'feeCard.submit' : 'cards.add')}</SubmitButton>
              <ButtonLink to={back.to} variant="quiet">
                {p('pay.notNow')}
              </ButtonLink>
            </div>
          </Form>
        ) : (
          <NothingHere
            icon={<CircleCheck aria-hidden="true" />}
            title={p('feeCard.notAsked')}
            action={<ButtonLink to={back.to}>{p('pay.seeBooking')}</ButtonLink>}
          />
        )}
      </div>
    </>
  )
}
