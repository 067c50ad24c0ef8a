import { Banner } from '@foyer/ui/banner'
import { ButtonLink } from '@foyer/ui/button'
import { FormKey } from '@foyer/ui/form-key'
import { SubmitButton } from '@foyer/ui/submit-button'
import { Form } from '@remix-run/react'
import { useLocale } from '../messages/text'
import { paths } from '../paths'
import type { BookedData } from './show-booked'
import { useBookText } from './words'

/** Paying for what has just been booked: on the portal's page for whoever has signed in, at once for a guest (PAY-1, 4). */
export function PayBooked({
  slug,
  booked,
  payAt,
  payFailed,
  formKey,
}: Pick<BookedData, 'slug' | 'booked' | 'payAt' | 'payFailed'> & { formKey: string }) {
  const b = useBookText()
  const locale = useLocale()
  if (!booked?.pay) return null
  const { all, deposit } = booked.pay
  return (
    <div className="mt-6 space-y-3">
      {payFailed && <Banner tone="danger" title={b('done.payFailed')} />}
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
