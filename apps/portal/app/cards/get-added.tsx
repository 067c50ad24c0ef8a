import { ButtonLink } from '@foyer/ui/button'
import { Spinner } from '@foyer/ui/spinner'
import { useLoaderData } from '@remix-run/react'
import Check from 'lucide-react/icons/check'
import CircleX from 'lucide-react/icons/circle-x'
import { customerPage } from '../edge/visit.server'
import { pageTitle } from '../page-title'
import { paths } from '../paths'
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

type Outcome = Awaited<ReturnType<typeof loader>>['outcome']

const looks = {
  OPEN: 'bg-sunken text-muted',
  SAVED: 'bg-success-soft text-success',
  GONE: 'bg-sunken text-muted',
  EXPIRED: 'bg-sunken text-muted',
}

export default function GetAddedCard() {
  const p = usePayText()
  const { slug, bookingId, outcome, card, here } = useLoaderData<typeof loader>()
  return (
    <div className="mx-auto max-w-136">
      <header className="mb-7 pt-4 text-center" aria-live="polite">
        <span className={`mx-auto mb-5 grid size-16 place-items-center rounded-full ${looks[outcome]}`}>
          <Mark outcome={outcome} />
        </span>
        <h1 className="text-2xl sm:text-3xl">{p(`cards.added.${outcome}.heading`)}</h1>
        {card && <p className="mt-2 font-medium text-lg">{card}</p>}
        <p className="mx-auto mt-2 max-w-112 text-muted">{p(`cards.added.${outcome}.text`)}</p>
      </header>
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

function Mark({ outcome }: { outcome: Outcome }) {
  const big = { 'aria-hidden': true, className: 'size-8' } as const
  if (outcome === 'OPEN') return <Spinner size="lg" />
  return outcome === 'SAVED' ? <Check {...big} /> : <CircleX {...big} />
}
