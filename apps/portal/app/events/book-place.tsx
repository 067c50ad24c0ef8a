import { Banner } from '@foyer/ui/banner'
import { Card } from '@foyer/ui/card'
import { FormErrors } from '@foyer/ui/form-errors'
import { FormKey } from '@foyer/ui/form-key'
import { SubmitButton } from '@foyer/ui/submit-button'
import { Form } from '@remix-run/react'
import { CancelTerms } from '../book/cancel-terms'
import { AppliedCoupon, CouponField, CouponForm, usesCouponFirst } from '../book/coupon-field'
import { GuestFields, guestFieldNames } from '../book/guest-fields'
import { NoteField } from '../book/note-field'
import { PriceLines } from '../book/price-lines'
import { SignedInAs } from '../book/signed-in-as'
import { useBookText } from '../book/words'
import type { Refused } from '../edge/submit.server'
import { useLocale, useText } from '../messages/text'
import { paths } from '../paths'
import { formError } from '../refusal'
import type { EventData } from './book'
import { PersonsStepper } from './persons-stepper'

interface Props {
  data: EventData
  refused?: Refused<{ newTotal: string | null }>
}

/** How many, who, what it costs and what cancelling will cost: one form, one button. Closed or full it says so instead. */
export function BookPlace({ data, refused }: Props) {
  const t = useText()
  const b = useBookText()
  const locale = useLocale()
  const { slug, customer, event, persons, mostPersons, summary, terms, coupon } = data
  const refusal = refused?.refusal
  if (event.booking !== 'open')
    return (
      <aside aria-label={b('events.book')} className="lg:sticky lg:top-6">
        {refusal?.reason === 'events.full' && (
          <div role="alert" className="mb-5">
            <Banner tone="warn">{b('events.fullMeanwhile')}</Banner>
          </div>
        )}
        <Card padding="lg">
          <h2 className="text-lg">{event.note}</h2>
          <p className="mt-1 text-muted">{closedHint(b, event.booking)}</p>
        </Card>
      </aside>
    )
  const newTotal = refused?.extra?.newTotal ?? null
  const hasFewer = refusal?.reason === 'bookings.tooManyPersons'
  const ofCoupon = refusal?.field === 'coupon' ? refusal.reason : undefined
  const error = newTotal || hasFewer ? undefined : formError(refusal, [...guestFieldNames, 'coupon'])
  const here = paths.event(slug, locale, event.id, { persons, coupon: coupon.typed })
  return (
    <aside aria-label={b('events.book')} className="min-w-0 lg:sticky lg:top-6">
      <Form
        method="post"
        action={here}
        replace
        onSubmit={(event) => usesCouponFirst(event, coupon)}
        className="space-y-5"
      >
        <FormKey value={data.key} />
        <input type="hidden" name="total" value={summary.totalMinor} />
        <AppliedCoupon coupon={coupon} />
        <input type="hidden" name="persons" value={persons} />
        {customer && (
          <input type="hidden" name="leaveFor" value={paths.event(slug, locale, event.id).slice(slug.length + 1)} />
        )}
        {error && <FormErrors title={t('formErrors')} errors={[error]} />}
        {(newTotal || hasFewer) && (
          <div role="alert">
            <Banner tone="warn">
              {newTotal ? b('details.priceChanged', { price: newTotal }) : b('events.fewerLeft')}
            </Banner>
          </div>
        )}
        <Card padding="lg" className="space-y-5">
          {mostPersons > 1 && <PersonsStepper data={data} />}
          <div>
            <PriceLines summary={summary} />
            <CouponField
              coupon={coupon}
              refused={ofCoupon}
              without={paths.event(slug, locale, event.id, { persons })}
            />
          </div>
        </Card>
        {customer ? (
          <>
            <SignedInAs slug={slug} name={customer} />
            {data.fields.note && <NoteField note={refused?.values.note} />}
          </>
        ) : (
          <GuestFields
            slug={slug}
            fields={data.fields}
            backTo={paths.event(slug, locale, event.id, { coupon: coupon.typed })}
            refused={refused}
          />
        )}
        <SubmitButton size="lg" className="w-full">
          {summary.isFree ? b('details.book') : b('details.bookFor', { price: summary.total })}
        </SubmitButton>
        {!summary.isFree && <p className="text-center text-muted text-sm">{b('summary.payThere')}</p>}
        <CancelTerms terms={terms} />
      </Form>
      <CouponForm
        action={paths.event(slug, locale, event.id)}
        fields={persons > 1 ? [['persons', String(persons)]] : []}
      />
    </aside>
  )
}

function closedHint(b: ReturnType<typeof useBookText>, booking: EventData['event']['booking']): string {
  if (booking === 'full') return b('events.fullHint')
  return booking === 'soon' ? '' : b('events.overHint')
}
