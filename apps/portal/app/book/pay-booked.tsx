import { Banner } from '@foyer/ui/banner'
import { ButtonLink } from '@foyer/ui/button'
import { FormKey } from '@foyer/ui/form-key'
import { Spinner } from '@foyer/ui/spinner'
import { SubmitButton } from '@foyer/ui/submit-button'
import { Form, useRevalidator } from '@remix-run/react'
import { useEffect } from 'react'
import { useLocale } from '../messages/text'
import { paths } from '../paths'
import type { BookedData } from './show-booked'
import { useBookText } from './words'

type Props = Pick<BookedData, 'slug' | 'booked' | 'payAt' | 'payment' | 'formKey'>

/** Paying for what has just been booked: on the portal's page for whoever has signed in, at once for a guest (PAY-1, 4). */
export function PayBooked({ slug, booked, payAt, payment, formKey }: Props) {
  const b = useBookText()
  const locale = useLocale()
  if (!booked?.pay || !formKey) return null
  if (payment === 'done' && !booked.paid) return <Confirming />
  const { all, deposit } = booked.pay
  return (
    <div className="mt-6 space-y-3">
      {payment === 'failed' && <Banner tone="danger" title={b('done.payFailed')} />}
      {booked.payBy && <p className="text-center font-medium">{b('done.payBy', { time: booked.payBy })}</p>}
      {payAt ? (
        <ButtonLink to={payAt} size="lg" full>
          {b('done.pay', { amount: all })}
        </ButtonLink>
      ) : (
        <Form method="post" action={paths.payBooked(slug, locale)} className="flex flex-col gap-2">
          <FormKey value={formKey} />
          {deposit && (
            <SubmitButton name="part" value="deposit" size="lg" full>
              {b('done.payDeposit', { amount: deposit })}
            </SubmitButton>
          )}
          <SubmitButton name="part" value="all" size="lg" full variant={deposit ? 'secondary' : 'primary'}>
            {b('done.pay', { amount: all })}
          </SubmitButton>
        </Form>
      )}
    </div>
  )
}

const lookEveryMs = 1500

/** Nobody who is not signed in is told of news: this page asks until Stripe has said that it was paid (PAY-3). */
function Confirming() {
  const b = useBookText()
  const { revalidate } = useRevalidator()
  useEffect(() => {
    const asking = setInterval(revalidate, lookEveryMs)
    return () => clearInterval(asking)
  }, [revalidate])
  return (
    <p role="status" className="mt-6 flex items-center justify-center gap-3 text-muted">
      <Spinner size="md" />
      {b('done.confirming')}
    </p>
  )
}
