import { Banner } from '@foyer/ui/banner'
import { ButtonLink } from '@foyer/ui/button'
import { FormErrors } from '@foyer/ui/form-errors'
import { PageHeader } from '@foyer/ui/page-header'
import { SubmitButton } from '@foyer/ui/submit-button'
import { useFormAnswer } from '@foyer/ui/use-form-answer'
import { Form, useLoaderData } from '@remix-run/react'
import { customerAction } from '../edge/submit.server'
import { customerPage, notFound } from '../edge/visit.server'
import { useText } from '../messages/text'
import { pageTitle } from '../page-title'
import { paths } from '../paths'
import { usePayText, withPayWords } from '../payments/words'
import { payTextIn } from '../payments/words.server'
import { formError } from '../refusal'
import { describeCard } from './describe-card'

/** Asks once more, and says why not where the card stands for fees (PAY-5, BOK-7). */
export const loader = customerPage(async ({ call, slug, regional, locale }, { params }) => {
  const { cards } = await call.cards.list()
  const card = cards.find(({ id }) => id === params.cardId)
  if (!card) throw notFound()
  const shown = describeCard(card, regional)
  const title = payTextIn(locale)('cards.removeTitle', { card: shown.name })
  return { slug, card: shown, keptFor: card.keptFor, title }
})

export const action = customerAction(async ({ call, slug }, _, { params }) => {
  await call.cards.remove({ cardId: params.cardId ?? '' })
  return { to: paths.cards(slug), toast: { kind: 'cardRemoved' } }
})

export const clientLoader = withPayWords

export const meta = pageTitle

export default function RemoveCard() {
  const t = useText()
  const p = usePayText()
  const { slug, card, keptFor, title } = useLoaderData<typeof loader>()
  const refused = useFormAnswer<typeof action>()
  const error = formError(refused?.refusal, [])
  const back = { to: paths.cards(slug), label: p('cards.heading') }
  return (
    <>
      <PageHeader
        title={title}
        back={back}
        description={p(card.expiry === 'expired' ? 'cards.expiredIn' : 'cards.expires', { month: card.month })}
      />
      <div className="max-w-160 space-y-5">
        {error && <FormErrors title={t('formErrors')} errors={[error]} />}
        {keptFor ? (
          <Banner tone="warn">{p('cards.removeKept', { number: String(keptFor.number) })}</Banner>
        ) : (
          <p>{p('cards.removeText')}</p>
        )}
        <div className="flex flex-col gap-2 sm:flex-row">
          {keptFor ? (
            <ButtonLink to={paths.feeCard(slug, keptFor.bookingId)}>{p('cards.chooseOther')}</ButtonLink>
          ) : (
            <Form method="post" className="contents">
              <SubmitButton variant="danger">{p('cards.remove')}</SubmitButton>
            </Form>
          )}
          <ButtonLink to={back.to} variant="quiet">
            {p('cards.keep')}
          </ButtonLink>
        </div>
      </div>
    </>
  )
}
