import { Badge } from '@foyer/ui/badge'
import { Banner } from '@foyer/ui/banner'
import { ButtonLink } from '@foyer/ui/button'
import { FormErrors } from '@foyer/ui/form-errors'
import { PageHeader } from '@foyer/ui/page-header'
import { QuoteSheet } from '@foyer/ui/quote-sheet'
import { useFormAnswer } from '@foyer/ui/use-form-answer'
import { useLoaderData } from '@remix-run/react'
import { customerAction } from '../edge/submit.server'
import { customerPage } from '../edge/visit.server'
import { useText } from '../messages/text'
import { pageTitle } from '../page-title'
import { paths } from '../paths'
import { usePayText, withPayWords } from '../payments/words'
import { payTextIn } from '../payments/words.server'
import { formError } from '../refusal'
import { AcceptForm } from './accept-form'
import { DeclineForm } from './decline-form'
import { describeWholeQuote } from './describe-quote'

/** A quote, to be read and answered; then what was answered, and what comes next (INV-5). */
export const loader = customerPage(async ({ call, slug, regional, zone, scope, locale }, { params }) => {
  const p = payTextIn(locale)
  const quote = await call.quotes.get({ quoteId: params.quoteId ?? '' })
  const { name: business } = scope.business
  const described = describeWholeQuote(p, quote, { slug, regional, zone, business })
  return {
    ...{ slug, quote: described, title: p('quotes.titleOf', { name: described.name, business }) },
    ...{ acceptKey: crypto.randomUUID(), declineKey: crypto.randomUUID() },
  }
})

export const action = customerAction(async ({ call, slug }, { act, name = '', reason = '', key = '' }, { params }) => {
  const quoteId = params.quoteId ?? ''
  if (act === 'decline') await call.quotes.decline({ quoteId, reason, key })
  else await call.quotes.accept({ quoteId, name, key })
  return { to: paths.quote(slug, quoteId) }
})

export const clientLoader = withPayWords

export const meta = pageTitle

const tones = { ACCEPTED: 'success', DECLINED: 'neutral', EXPIRED: 'neutral', WITHDRAWN: 'neutral' } as const

export default function GetQuote() {
  const t = useText()
  const p = usePayText()
  const { slug, quote, acceptKey, declineKey } = useLoaderData<typeof loader>()
  const refused = useFormAnswer<typeof action>()
  const error = formError(refused?.refusal, ['name', 'reason'])
  const { name, badge, sheet, state, what, next, booking } = quote
  return (
    <>
      <PageHeader
        title={name}
        badge={<Badge tone={badge.tone}>{badge.text}</Badge>}
        back={{ to: paths.quotes(slug), label: p('quotes.heading') }}
      />
      <div className="max-w-160 space-y-6">
        {error && <FormErrors title={t('formErrors')} errors={[error]} />}
        <div aria-live="polite">
          {state !== 'SENT' && (
            <Banner
              tone={tones[state]}
              title={what}
              actions={
                booking && (
                  <ButtonLink to={booking} variant="secondary" size="sm">
                    {p('pay.seeBooking')}
                  </ButtonLink>
                )
              }
            >
              {next}
            </Banner>
          )}
        </div>
        <QuoteSheet {...sheet} />
        {state === 'SENT' && (
          <>
            <AcceptForm amount={quote.amount} formKey={acceptKey} refused={refused} />
            <DeclineForm formKey={declineKey} refused={refused} />
          </>
        )}
      </div>
    </>
  )
}
