import { FormKey } from '@foyer/ui/form-key'
import { SubmitButton } from '@foyer/ui/submit-button'
import { TextArea } from '@foyer/ui/text-area'
import { Form } from '@remix-run/react'
import type { Fields, Refused } from '../edge/submit.server'
import { usePayText } from '../payments/words'
import { fieldError } from '../refusal'

interface Props {
  formKey: string
  refused: (Pick<Refused, 'refusal'> & { values: Fields }) | undefined
}

/** Declining, with a reason for those who like to give one (INV-5). */
export function DeclineForm({ formKey, refused }: Props) {
  const p = usePayText()
  const isBack = refused?.values.act === 'decline'
  return (
    <details className="border-line border-t pt-4" open={isBack || undefined}>
      <summary className="flex min-h-11 cursor-pointer items-center text-muted underline underline-offset-3 hover:text-ink">
        {p('quotes.declineInstead')}
      </summary>
      <Form method="post" className="mt-3 space-y-4">
        <FormKey value={formKey} />
        <TextArea
          label={p('quotes.reason')}
          aside={p('quotes.optional')}
          name="reason"
          rows={2}
          maxLength={500}
          defaultValue={refused?.values.reason}
          error={fieldError(refused?.refusal, 'reason')}
        />
        <SubmitButton name="act" value="decline" variant="danger">
          {p('quotes.decline')}
        </SubmitButton>
      </Form>
    </details>
  )
}
