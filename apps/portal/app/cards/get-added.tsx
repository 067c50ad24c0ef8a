import { ButtonLink } from '@foyer/ui/button'
import { useLoaderData } from '@remix-run/react'
import { customerPage } from '../edge/visit.server'
import { pageTitle } from '../page-title'
import { paths } from '../paths'
import { OutcomeHeader } from '../payments/outcome-header'
import { usePayText, withPayWords } from '../payments/words'
import { payTextIn } from '../payments/words.server'
import { describeCard } from './describe-card'

/** Where one returns to from typing a card: what came of it, and nothing before Stripe has said it (PAY-5). Follows by itself (PAN-6). */
export const loader = customerPage(async ({ call, slug, regional, locale }, { params, request }) => {
  const { state, card, bookingId } = await call.cards.getAdded({ setupId: params.setupId ?? '' })
  return {
    ...{ slug, bookingId, outcome: state === 'SAVED' && !card ? ('GONE' as const) : state },
    card: card && describeCard(card, regional).name,
    here: new URL(request.url).pathname.replace(/\.data$/, ''),
    title: payTextIn(locale)('cards.added.title'),
  }
})

export const clientLoader = withPayWords

export const meta = pageTitle

const looks = { OPEN: 'waiting', SAVED: 'done', GONE: 'over', EXPIRED: 'over' } as const

export default function GetAddedCard() {
  const p = usePayText()
  const { slug, bookingId, outcome, card, here } = useLoaderData<typeof loader>()
  return (
    <div className="mx-auto max-w-136">
      <OutcomeHeader look={looks[outcome]} heading={p(`cards.added.${outcome}.heading`)} about={card}>
        {p(`cards.added.${outcome}.text`)}
      </OutcomeHeader>
      <div className="flex flex-col gap-2 sm:flex-row sm:justify-center">
        {bookingId && <ButtonLink to={paths.booking(slug, bookingId)}>{p('pay.seeBooking')}</ButtonLink>}
        <ButtonLink to={paths.cards(slug)} variant={bookingId ? 'secondary' : 'primary'}>
          {p('cards.see')}
        </ButtonLink>
        {outcome === 'OPEN' && (
          <ButtonLink to={here} variant="quiet">
            {p('paid.look')}
          </ButtonLink>
        )}
      </div>
    </div>
  )
}
