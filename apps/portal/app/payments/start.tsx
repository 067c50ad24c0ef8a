import { formatMoney } from '@foyer/format/money'
import { ButtonLink } from '@foyer/ui/button'
import { Card } from '@foyer/ui/card'
import { CheckboxField } from '@foyer/ui/checkbox-field'
import { FormErrors } from '@foyer/ui/form-errors'
import { FormKey } from '@foyer/ui/form-key'
import { PageHeader } from '@foyer/ui/page-header'
import { RadioGroupField } from '@foyer/ui/radio-group-field'
import { SubmitButton } from '@foyer/ui/submit-button'
import { useFormAnswer } from '@foyer/ui/use-form-answer'
import { Form, useLoaderData } from '@remix-run/react'
import CircleCheck from 'lucide-react/icons/circle-check'
import Lock from 'lucide-react/icons/lock'
import { useState } from 'react'
import { BookingFacts } from '../bookings/booking-facts'
import { describeWholeBooking } from '../bookings/describe-booking'
import { customerAction } from '../edge/submit.server'
import { customerPage } from '../edge/visit.server'
import { useText } from '../messages/text'
import { pageTitle } from '../page-title'
import { paths } from '../paths'
import { formError } from '../refusal'
import { ByTransfer } from './by-transfer'
import { NothingHere } from './nothing-here'
import { offerCards, PayWithCard } from './pay-with-card'
import { type PayText, usePayText, withPayWords } from './words'
import { payTextIn } from './words.server'

/** What is owed, and the way to pay it: all, or the deposit where one was agreed (PAY-1, 4). */
export const loader = customerPage(async ({ call, slug, regional, zone, locale }, { params }) => {
  const [card, { balanceMinor }, saved] = await Promise.all([
    call.bookings.get({ bookingId: params.bookingId ?? '' }),
    call.payments.getCredit(),
    call.cards.list(),
  ])
  const booking = describeWholeBooking(card, { slug, regional, zone })
  const { transferText, pay } = card
  const creditMinor = Math.min(pay?.dueMinor ?? 0, balanceMinor)
  const money = (minor: number) => formatMoney(minor, card.price.currency, regional)
  return {
    slug,
    booking,
    transferText,
    credit: creditMinor > 0 ? { minor: creditMinor, amount: money(creditMinor), has: money(balanceMinor) } : null,
    key: crypto.randomUUID(),
    creditKey: crypto.randomUUID(),
    cards: pay ? offerCards(saved.cards, regional) : [],
    title: payTextIn(locale)('pay.title', { service: booking.service }),
  }
})

export const action = customerAction(async ({ call, slug }, fields, { params }) => {
  const { part, shown, credit, card, saveCard, key = '' } = fields
  const bookingId = params.bookingId ?? ''
  if (credit) {
    const { paymentId } = await call.payments.payWithCredit({ bookingId, expectedMinor: Number(credit), key })
    return { to: paths.paid(slug, bookingId, paymentId) }
  }
  const asked = { bookingId, key, part: part === 'deposit' ? ('deposit' as const) : ('all' as const) }
  if (card) {
    const { paymentId, url } = await call.payments.payWithCard({ ...asked, cardId: card, expectedMinor: Number(shown) })
    return { to: url ?? paths.paid(slug, bookingId, paymentId) }
  }
  const { url } = await call.payments.start({
    ...{ ...asked, ...(saveCard === 'yes' && { saveCard: true }) },
    ...(shown && { expectedMinor: Number(shown) }),
  })
  return { to: url }
})

export const clientLoader = withPayWords

export const meta = pageTitle

type Pay = NonNullable<Awaited<ReturnType<typeof loader>>['booking']['pay']>

export default function StartPayment() {
  const t = useText()
  const p = usePayText()
  const { slug, booking, transferText, credit, cards, key, creditKey } = useLoaderData<typeof loader>()
  const refused = useFormAnswer<typeof action>()
  const error = formError(refused?.refusal, [])
  const back = { to: paths.booking(slug, booking.id), label: booking.service }
  const { pay } = booking
  return (
    <>
      <PageHeader
        title={p('pay.heading')}
        back={back}
        description={pay && !cards.length ? p('pay.description') : undefined}
      />
      <div className="max-w-160 space-y-6">
        {error && <FormErrors title={t('formErrors')} errors={[error]} />}
        <BookingFacts booking={booking} />
        {pay && credit && <CreditForm credit={credit} formKey={creditKey} />}
        {pay && <PayWithCard pay={pay} cards={cards} />}
        {pay ? (
          <PayForm pay={pay} formKey={key} backTo={back.to} hasCards={cards.length > 0} />
        ) : (
          <NothingHere
            icon={<CircleCheck aria-hidden="true" />}
            title={p('pay.nothing')}
            action={<ButtonLink to={back.to}>{p('pay.seeBooking')}</ButtonLink>}
          />
        )}
        <ByTransfer text={transferText} number={booking.number} />
      </div>
    </>
  )
}

type Credit = NonNullable<Awaited<ReturnType<typeof loader>>['credit']>

/** Paying with what one has at the business already: at once, without leaving (PKG-6). */
function CreditForm({ credit, formKey }: { credit: Credit; formKey: string }) {
  const p = usePayText()
  return (
    <Card>
      <Form method="post" className="flex flex-wrap items-center justify-between gap-x-6 gap-y-3">
        <FormKey value={formKey} />
        <p>
          {p('pay.credit', { amount: credit.has })}
          <span className="block text-muted text-sm">{p('pay.creditHint')}</span>
        </p>
        <SubmitButton name="credit" value={credit.minor} variant="secondary">
          {p('pay.useCredit', { amount: credit.amount })}
        </SubmitButton>
      </Form>
    </Card>
  )
}

function PayForm({ pay, formKey, backTo, hasCards }: { pay: Pay; formKey: string; backTo: string; hasCards: boolean }) {
  const t = useText()
  const p = usePayText()
  const [part, setPart] = useState<'deposit' | 'all'>(pay.deposit ? 'deposit' : 'all')
  const isPart = part === 'deposit' && pay.deposit !== null
  return (
    <Form method="post" className="space-y-5">
      <FormKey value={formKey} />
      {hasCards && <h2 className="text-lg">{p('pay.onPage')}</h2>}
      {pay.deposit ? (
        <RadioGroupField
          name="part"
          label={p('pay.howMuch')}
          layout="cards"
          defaultValue={part}
          onChange={(value) => setPart(value === 'deposit' ? 'deposit' : 'all')}
          options={partsOf(p, pay)}
        />
      ) : (
        <p className="flex items-baseline justify-between gap-4 border-line border-t pt-4">
          <span className="text-muted">{t('booking.due')}</span>
          <span className="font-semibold text-2xl tabular-nums">{pay.due}</span>
        </p>
      )}
      {!pay.deposit && <input type="hidden" name="shown" value={pay.dueMinor} />}
      <CheckboxField name="saveCard" value="yes" label={p('pay.saveCard')} hint={p('pay.saveCardHint')} />
      <div className="flex flex-col gap-2 sm:flex-row">
        <SubmitButton size="lg" variant={hasCards ? 'secondary' : 'primary'}>
          {t('actions.payAmount', { amount: isPart ? (pay.deposit ?? '') : pay.due })}
        </SubmitButton>
        <ButtonLink to={backTo} variant="quiet">
          {p('pay.notNow')}
        </ButtonLink>
      </div>
      <p className="flex items-start gap-2 text-muted text-sm">
        <Lock aria-hidden="true" className="mt-0.5 size-4 shrink-0" />
        {p('pay.safe')}
      </p>
    </Form>
  )
}

const partsOf = (p: PayText, { deposit, due }: Pay) => [
  { value: 'deposit', label: p('pay.deposit'), hint: p('pay.depositHint'), aside: <Amount text={deposit ?? ''} /> },
  { value: 'all', label: p('pay.all'), aside: <Amount text={due} /> },
]

const Amount = ({ text }: { text: string }) => <span className="font-semibold tabular-nums">{text}</span>
