import { formatCard } from '@foyer/format/cards'
import { formatMoney } from '@foyer/format/money'
import { ButtonLink } from '@foyer/ui/button'
import { useLoaderData } from '@remix-run/react'
import { BookingFacts } from '../bookings/booking-facts'
import { describeWholeBooking } from '../bookings/describe-booking'
import { customerPage } from '../edge/visit.server'
import { pageTitle } from '../page-title'
import { paths } from '../paths'
import { OutcomeHeader } from './outcome-header'
import { type PayText, usePayText, withPayWords } from './words'
import { payTextIn } from './words.server'

/** Where one returns to from paying: how it stands, and nothing before Stripe has said it (PAY-3). Follows by itself (PAN-6). */
export const loader = customerPage(async ({ call, slug, regional, zone, locale }, { params, request }) => {
  const { bookingId = '', paymentId = '' } = params
  const [card, payment] = await Promise.all([
    call.bookings.get({ bookingId }),
    call.payments.get({ bookingId, paymentId }),
  ])
  const money = (minor: number) => formatMoney(minor, payment.currency, regional)
  const { state, dueMinor, comesBackMinor } = payment
  return {
    slug,
    booking: describeWholeBooking(card, { slug, regional, zone }),
    outcome: state === 'PAID' && comesBackMinor > 0 ? ('COMES_BACK' as const) : state,
    mayPay: payment.mayPay,
    amount: money(payment.amountMinor),
    back: money(comesBackMinor),
    due: dueMinor > 0 ? money(dueMinor) : null,
    card: payment.card && formatCard(payment.card),
    here: new URL(request.url).pathname.replace(/\.data$/, ''),
    title: payTextIn(locale)('paid.title'),
  }
})

export const clientLoader = withPayWords

export const meta = pageTitle

type Data = Awaited<ReturnType<typeof loader>>

const looks = {
  OPEN: 'waiting',
  PAID: 'done',
  COMES_BACK: 'comesBack',
  FAILED: 'refused',
  EXPIRED: 'over',
} as const

export default function GetPayment() {
  const p = usePayText()
  const data = useLoaderData<typeof loader>()
  const { slug, booking, outcome, here } = data
  return (
    <div className="mx-auto max-w-136">
      <OutcomeHeader look={looks[outcome]} heading={p(`paid.${outcome}.heading`, { amount: data.amount })}>
        {sentenceOf(p, data)}
      </OutcomeHeader>
      <BookingFacts booking={booking} />
      <div className="mt-6 flex flex-col gap-2 sm:flex-row sm:justify-center">
        {data.mayPay && (outcome === 'FAILED' || outcome === 'EXPIRED') && (
          <ButtonLink to={paths.pay(slug, booking.id)}>{p('paid.again')}</ButtonLink>
        )}
        <ButtonLink to={paths.booking(slug, booking.id)} variant={outcome === 'PAID' ? 'primary' : 'secondary'}>
          {p('pay.seeBooking')}
        </ButtonLink>
        {outcome === 'OPEN' && (
          <ButtonLink to={here} variant="quiet">
            {p('paid.look')}
          </ButtonLink>
        )}
        {outcome === 'PAID' && (
          <ButtonLink to={paths.payments(slug)} variant="quiet">
            {p('payments.heading')}
          </ButtonLink>
        )}
      </div>
    </div>
  )
}

function sentenceOf(p: PayText, { outcome, card, due, back }: Data): string {
  if (outcome === 'COMES_BACK') return p('paid.COMES_BACK.text', { amount: back })
  if (outcome !== 'PAID') return p(`paid.${outcome}.text`)
  return [card && p('paid.with', { card }), p('paid.PAID.text'), due && p('paid.stillDue', { amount: due })]
    .filter(Boolean)
    .join(' ')
}
