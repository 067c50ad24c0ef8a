import { Badge } from '@foyer/ui/badge'
import { FormErrors } from '@foyer/ui/form-errors'
import { FormKey } from '@foyer/ui/form-key'
import { ListRow, RowList } from '@foyer/ui/list-row'
import { Menu } from '@foyer/ui/menu'
import { PageHeader } from '@foyer/ui/page-header'
import { SubmitButton } from '@foyer/ui/submit-button'
import { useFormAnswer } from '@foyer/ui/use-form-answer'
import { Form, useLoaderData } from '@remix-run/react'
import CreditCard from 'lucide-react/icons/credit-card'
import Lock from 'lucide-react/icons/lock'
import { customerAction } from '../edge/submit.server'
import { customerPage } from '../edge/visit.server'
import { useText } from '../messages/text'
import { pageTitle } from '../page-title'
import { paths } from '../paths'
import { NothingHere } from '../payments/nothing-here'
import { type PayText, usePayText, withPayWords } from '../payments/words'
import { payTextIn } from '../payments/words.server'
import { formError } from '../refusal'
import { describeCard } from './describe-card'

/** The customer's cards, the default one first, and the way to add one (PAY-5). */
export const loader = customerPage(async ({ call, slug, regional, scope, locale }) => {
  const { mayAdd, cards } = await call.cards.list()
  return {
    ...{ slug, mayAdd, formKey: crypto.randomUUID() },
    cards: cards.map((card) => ({
      ...describeCard(card, regional),
      ...{ isDefault: card.isDefault, keptFor: card.keptFor },
    })),
    title: payTextIn(locale)('cards.title', { business: scope.business.name }),
  }
})

/** To the page of Stripe's on which a card is typed. */
export const action = customerAction(async ({ call }, { key = '' }) => ({ to: (await call.cards.add({ key })).url }))

export const clientLoader = withPayWords

export const meta = pageTitle

type Listed = Awaited<ReturnType<typeof loader>>['cards'][number]

export default function ListCards() {
  const t = useText()
  const p = usePayText()
  const { slug, mayAdd, formKey, cards } = useLoaderData<typeof loader>()
  const refused = useFormAnswer<typeof action>()
  const error = formError(refused?.refusal, [])
  const add = mayAdd && (
    <Form method="post">
      <FormKey value={formKey} />
      <SubmitButton variant={cards.length ? 'secondary' : 'primary'}>{p('cards.add')}</SubmitButton>
    </Form>
  )
  return (
    <>
      <PageHeader title={p('cards.heading')} back={{ to: paths.profile(slug), label: t('nav.profile') }} />
      <div className="max-w-160 space-y-5">
        {error && <FormErrors title={t('formErrors')} errors={[error]} />}
        {cards.length === 0 ? (
          <NothingHere
            icon={<CreditCard aria-hidden="true" />}
            title={p('cards.none')}
            description={p('cards.noneHint')}
            action={add}
          />
        ) : (
          <>
            <RowList label={p('cards.heading')}>
              {cards.map((card) => (
                <Row key={card.id} card={card} slug={slug} />
              ))}
            </RowList>
            {add}
          </>
        )}
        {mayAdd && (
          <p className="flex items-start gap-2 text-muted text-sm">
            <Lock aria-hidden="true" className="mt-0.5 size-4 shrink-0" />
            {p('cards.safe')}
          </p>
        )}
      </div>
    </>
  )
}

function Row({ card, slug }: { card: Listed; slug: string }) {
  const p = usePayText()
  const { name, month, expiry, isDefault, keptFor } = card
  return (
    <ListRow
      leading={<CreditCard aria-hidden="true" className="mt-0.5 size-6 shrink-0 self-start text-muted" />}
      title={name}
      description={
        <span className="text-muted">{p(expiry === 'expired' ? 'cards.expiredIn' : 'cards.expires', { month })}</span>
      }
      meta={keptFor && p('cards.keptFor', { number: String(keptFor.number) })}
      trailing={
        <span className="flex flex-wrap gap-2">
          {expiry === 'expired' && <Badge tone="danger">{p('cards.expired')}</Badge>}
          {expiry === 'soon' && <Badge tone="warn">{p('cards.soon')}</Badge>}
          {isDefault && <Badge tone="brand">{p('cards.standard')}</Badge>}
        </span>
      }
      menu={<Menu label={p('cards.actionsFor', { card: name })} items={itemsOf(p, card, slug)} />}
    />
  )
}

const itemsOf = (p: PayText, { id, isDefault, keptFor }: Listed, slug: string) => [
  ...(isDefault ? [] : [{ label: p('cards.makeDefault'), action: paths.makeDefaultCard(slug, id) }]),
  ...(keptFor ? [{ label: p('cards.chooseOther'), to: paths.feeCard(slug, keptFor.bookingId) }] : []),
  { label: p('cards.remove'), to: paths.removeCard(slug, id), tone: 'danger' as const },
]
