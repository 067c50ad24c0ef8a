import { Card } from '@foyer/ui/card'
import { FormKey } from '@foyer/ui/form-key'
import { SubmitButton } from '@foyer/ui/submit-button'
import { Form } from '@remix-run/react'
import { type CardView, describeCard } from '../cards/describe-card'
import { type PayText, usePayText } from './words'

interface Pay {
  dueMinor: number
  due: string
  depositMinor: number | null
  deposit: string | null
}

/** One form for each card and amount: what is pressed says exactly what is paid, and with which card (PAY-2). */
export const offerCards = (cards: readonly Parameters<typeof describeCard>[0][], regional: string) =>
  cards
    .filter(({ expiry }) => expiry !== 'expired')
    .map((card) => ({ ...describeCard(card, regional), keys: [crypto.randomUUID(), crypto.randomUUID()] as const }))

type Offered = CardView & { keys: readonly [string, string] }

/** Paying with a card that was saved: the default one at once, the others behind one tap. */
export function PayWithCard({ pay, cards }: { pay: Pay; cards: readonly Offered[] }) {
  const p = usePayText()
  const [first, ...others] = cards
  if (!first) return null
  return (
    <Card>
      <h2 className="mb-3 text-lg">{p('pay.saved')}</h2>
      <div className="space-y-3">
        <Buttons pay={pay} card={first} isFirst />
        {others.length > 0 && (
          <details>
            <summary className="min-h-11 cursor-pointer py-2.5 text-brand-text">{p('pay.otherCards')}</summary>
            <div className="space-y-3 pt-1">
              {others.map((card) => (
                <Buttons key={card.id} pay={pay} card={card} />
              ))}
            </div>
          </details>
        )}
      </div>
    </Card>
  )
}

function Buttons({ pay, card, isFirst = false }: { pay: Pay; card: Offered; isFirst?: boolean }) {
  const p = usePayText()
  return waysOf(p, pay, card).map(({ part, minor, label, formKey }, place) => (
    <Form key={part} method="post">
      <FormKey value={formKey} />
      <input type="hidden" name="part" value={part} />
      <input type="hidden" name="shown" value={minor} />
      <SubmitButton
        name="card"
        value={card.id}
        size="lg"
        full
        variant={isFirst && place === 0 ? 'primary' : 'secondary'}
      >
        {label}
      </SubmitButton>
    </Form>
  ))
}

function waysOf(p: PayText, pay: Pay, { name: card, keys }: Offered) {
  const { dueMinor, due, depositMinor, deposit } = pay
  const all = { part: 'all', minor: dueMinor, label: p('pay.withCard', { amount: due, card }), formKey: keys[0] }
  if (depositMinor === null || deposit === null) return [all]
  const label = p('pay.depositWithCard', { amount: deposit, card })
  return [all, { part: 'deposit', minor: depositMinor, label, formKey: keys[1] }]
}
