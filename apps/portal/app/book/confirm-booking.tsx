import { Banner } from '@foyer/ui/banner'
import { FormErrors } from '@foyer/ui/form-errors'
import { FormKey } from '@foyer/ui/form-key'
import { PageHeader } from '@foyer/ui/page-header'
import { SubmitButton } from '@foyer/ui/submit-button'
import { Form } from '@remix-run/react'
import type { Refused } from '../edge/submit.server'
import { useLocale, useText } from '../messages/text'
import { paths, wishFields } from '../paths'
import { formError } from '../refusal'
import { useBusiness } from '../use-business'
import { type Alternative, AlternativeTimes } from './alternative-times'
import type { DetailsData } from './book'
import { BookFrame } from './book-frame'
import { ConsentField } from './consent-field'
import { AppliedCoupon, CouponField, CouponForm, usesCouponFirst } from './coupon-field'
import { GuestFields, guestFieldNames } from './guest-fields'
import { HeldTime } from './held-time'
import { NoteField } from './note-field'
import { ReviewCard } from './review-card'
import { SignedInAs } from './signed-in-as'
import { awaitsTime, useHeldAgain, useRelease } from './use-release'
import { useBookText } from './words'

interface Props {
  data: DetailsData
  refused?: Refused<{ alternatives: Alternative[]; newTotal: string | null }>
}

/** One form: who it is for, what is agreed, one button that says what it does. */
export function ConfirmBooking({ data, refused }: Props) {
  const t = useText()
  const b = useBookText()
  const locale = useLocale()
  const business = useBusiness()?.name ?? ''
  const { slug, customer, wish, summary, needsApproval } = data
  const refusal = refused?.refusal
  const { alternatives = [], newTotal = null } = refused?.extra ?? {}
  const isTaken = alternatives.length > 0
  const isBusy = refusal?.reason === 'access.tooMany' && refusal.field !== 'coupon'
  const isElsewhere = isTaken || isBusy || newTotal !== null
  const ofCoupon = refusal?.field === 'coupon' ? refusal.reason : undefined
  const error = isElsewhere ? undefined : formError(refusal, [...guestFieldNames, 'coupon'])
  const back = { ...wish, at: wish.at, provider: wish.any ? undefined : wish.provider, any: undefined }
  const leave = useRelease(data, refused)
  useHeldAgain(data)
  return (
    <BookFrame customer={customer} isNarrow>
      <PageHeader
        title={b(customer ? 'details.confirmHeading' : 'details.heading')}
        back={{ to: paths.book(slug, locale, back), label: b('details.back') }}
      />
      <Form
        method="post"
        action={paths.bookDetails(slug, locale, wish)}
        replace
        onSubmit={(event) => {
          if (!usesCouponFirst(event, data.coupon) && !awaitsTime(event)) leave.keep()
        }}
        className="grid items-start gap-x-14 gap-y-8 lg:grid-cols-[minmax(0,1fr)_23rem]"
      >
        <FormKey value={data.key} />
        <input type="hidden" name="total" value={summary.totalMinor} />
        <AppliedCoupon coupon={data.coupon} />
        {customer && <input type="hidden" name="leaveFor" value={paths.book(slug, locale).slice(slug.length + 1)} />}
        <div className="min-w-0 space-y-6">
          {error && <FormErrors title={t('formErrors')} errors={[error]} />}
          {isBusy && <Banner tone="warn">{b('details.tooMany')}</Banner>}
          {newTotal !== null && (
            <div role="alert">
              <Banner tone="warn">{b('details.priceChanged', { price: newTotal })}</Banner>
            </div>
          )}
          {isTaken ? (
            <AlternativeTimes
              alternatives={alternatives}
              otherDays={paths.book(slug, locale, { ...back, at: undefined })}
              hasPlaces
            />
          ) : (
            <HeldTime data={data} />
          )}
          {customer ? (
            <>
              <SignedInAs slug={slug} name={customer} />
              {data.fields.note && <NoteField note={refused?.values.note} />}
              {data.consent && <ConsentField consent={data.consent} wasTicked={Boolean(refused?.values.consent)} />}
            </>
          ) : (
            <GuestFields slug={slug} fields={data.fields} backTo={sameChoice(data, locale)} refused={refused} />
          )}
        </div>
        <ReviewCard
          className="lg:col-start-2 lg:row-span-2 lg:row-start-1"
          appointment={data.appointment}
          summary={summary}
          terms={data.terms}
          isTaken={isTaken}
        >
          <CouponField
            coupon={data.coupon}
            refused={ofCoupon}
            without={paths.bookDetails(slug, locale, { ...wish, coupon: undefined })}
          />
        </ReviewCard>
        <div className="lg:row-start-2">
          <SubmitButton size="lg" full>
            {needsApproval
              ? summary.isFree
                ? b('details.request')
                : b('details.requestFor', { price: summary.total })
              : summary.isFree
                ? b('details.book')
                : b('details.bookFor', { price: summary.total })}
          </SubmitButton>
          <p className="mt-3 text-center text-muted text-sm">
            {needsApproval ? b('details.requestHint', { business }) : !summary.isFree && b('summary.payThere')}
          </p>
        </div>
      </Form>
      <CouponForm action={paths.bookDetails(slug, locale, {})} fields={wishFields(wish)} />
    </BookFrame>
  )
}

/** Back to the same choice after signing in; the time is chosen again, for by then it may be another's. */
const sameChoice = ({ slug, wish: { service, persons, extras, coupon } }: DetailsData, locale: string) =>
  paths.book(slug, locale, { service, persons, extras, coupon })
