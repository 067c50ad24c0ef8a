import { FormKey } from '@foyer/ui/form-key'
import { SubmitButton } from '@foyer/ui/submit-button'
import { TextField } from '@foyer/ui/text-field'
import { Form } from '@remix-run/react'
import type { Fields, Refused } from '../edge/submit.server'
import { usePayText } from '../payments/words'
import { fieldError } from '../refusal'

interface Props {
  amount: string
  formKey: string
  refused: (Pick<Refused, 'refusal'> & { values: Fields }) | undefined
}

/** Accepting, by typing one's name (INV-5). */
export function AcceptForm({ amount, formKey, refused }: Props) {
  const p = usePayText()
  return (
    <section aria-labelledby="accept">
      <h2 id="accept" className="mb-3 text-lg">
        {p('quotes.acceptHeading')}
      </h2>
      <Form method="post" className="space-y-4">
        <FormKey value={formKey} />
        <TextField
          label={p('quotes.name')}
          hint={p('quotes.nameHint')}
          name="name"
          autoComplete="name"
          required
          minLength={2}
          maxLength={200}
          defaultValue={refused?.values.name}
          error={fieldError(refused?.refusal, 'name')}
        />
        <SubmitButton name="act" value="accept" size="lg">
          {p('quotes.accept', { amount })}
        </SubmitButton>
      </Form>
    </section>
  )
}
