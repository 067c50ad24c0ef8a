import { Button } from '@foyer/ui/button'
import { TextField } from '@foyer/ui/text-field'
import { Form, Link } from '@remix-run/react'
import type { FormEvent } from 'react'
import type { CouponView } from './try-coupon.server'
import { useBookText } from './words'

/** Beside the form that books stands one that prices: a code is used before anything is agreed. */
const formId = 'coupon'

interface Props {
  coupon: CouponView
  /** Why the booking was refused because of it. */
  refused?: string
  /** The same page without it. */
  without: string
}

/** Whoever has a coupon says so here; whoever has none is not bothered (PAY-7). */
export function CouponField({ coupon: { typed, code, why }, refused, without }: Props) {
  const b = useBookText()
  const reason = refused ?? why
  if (code && !reason)
    return (
      <p className="mt-4 text-sm">
        <Link to={without} replace preventScrollReset className={quiet}>
          {b('coupon.remove', { code })}
        </Link>
      </p>
    )
  return (
    <details className="mt-4" open={Boolean(typed) || undefined}>
      <summary className={`w-fit cursor-pointer py-2 text-sm ${quiet}`}>{b('coupon.have')}</summary>
      <div className="mt-2 flex items-start gap-2">
        <TextField
          key={typed}
          form={formId}
          name="coupon"
          label={b('coupon.code')}
          defaultValue={typed}
          error={reason ? b(`coupon.why.${reasonOf(reason)}`) : undefined}
          required
          maxLength={40}
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          className="min-w-0 grow"
        />
        <Button type="submit" form={formId} variant="secondary" className="mt-6.5">
          {b('coupon.use')}
        </Button>
      </div>
    </details>
  )
}

const quiet = 'rounded-sm text-brand-text underline-offset-3 hover:underline'

const whys = [
  'ended',
  'notYet',
  'notForThis',
  'notForYou',
  'signIn',
  'usedUp',
  'usedByYou',
  'tooMany',
  'nothing',
] as const

/** What is not known under any other reason is no coupon. */
const reasonOf = (reason: string) => whys.find((each) => reason.endsWith(`.${each}`)) ?? 'unknown'

/** The coupon that the price shown goes by is booked with, and no other. */
export const AppliedCoupon = ({ coupon: { code } }: { coupon: CouponView }) =>
  code && <input type="hidden" name="coupon" value={code} />

/** The form that the field belongs to: it asks for the same page with the coupon. */
export function CouponForm({ action, fields }: { action: string; fields: [string, string][] }) {
  return (
    <Form id={formId} method="get" action={action} replace preventScrollReset>
      {fields.map(
        ([name, value]) => name !== 'coupon' && <input key={`${name} ${value}`} type="hidden" {...{ name, value }} />,
      )}
    </Form>
  )
}

/** A code that was typed but not used yet is used first, so that nobody books at the full price by mistake. */
export function usesCouponFirst(event: FormEvent, { typed = '' }: CouponView): boolean {
  const form = document.getElementById(formId) as HTMLFormElement | null
  const field = form?.elements.namedItem('coupon')
  const { submitter } = event.nativeEvent as SubmitEvent
  // Some buttons do something else, such as signing out.
  if (!form || !(field instanceof HTMLInputElement) || submitter?.hasAttribute('formaction')) return false
  if ([typed, ''].includes(field.value.trim())) return false
  event.preventDefault()
  form.requestSubmit()
  return true
}
