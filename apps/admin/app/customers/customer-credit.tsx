import { formatMoney } from '@foyer/format/money'
import { FormKey } from '@foyer/ui/form-key'
import { SubmitButton } from '@foyer/ui/submit-button'
import { TextField } from '@foyer/ui/text-field'
import { Form, useLoaderData } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import { MoneyField } from '../prices/money-field.tsx'
import { useAnswer } from '../shell/answer.tsx'
import { useRegion } from '../shell/use-region.ts'
import type { loader } from './customer.tsx'

/** What the customer has for their next bookings, and giving more of it (PKG-6). */
export function CustomerCredit() {
  const t = useTranslations('customers')
  const locale = useRegion()
  const { customer, key } = useLoaderData<typeof loader>()
  const { values, errorOf } = useAnswer('credit')
  const { credit, may } = customer
  return (
    <>
      <p className="tabular-nums">{t('creditHas', { amount: formatMoney(credit.minor, credit.currency, locale) })}</p>
      {may.grantCredit && (
        <Form method="post" key={credit.minor} className="mt-4 space-y-3" preventScrollReset>
          <FormKey value={key} />
          <MoneyField
            label={t('creditAmount')}
            name="amount"
            currency={credit.currency}
            required
            defaultValue={values.amount}
            error={errorOf('amountMinor')}
          />
          <TextField
            label={t('creditReason')}
            name="reason"
            required
            maxLength={500}
            defaultValue={values.reason}
            error={errorOf('reason')}
          />
          <SubmitButton name="act" value="credit" variant="secondary" size="sm">
            {t('giveCredit')}
          </SubmitButton>
        </Form>
      )}
    </>
  )
}
