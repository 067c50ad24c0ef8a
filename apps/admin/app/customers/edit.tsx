import { Dialog } from '@foyer/ui/dialog'
import { SubmitButton } from '@foyer/ui/submit-button'
import { TextField } from '@foyer/ui/text-field'
import type { ActionFunctionArgs } from '@remix-run/node'
import { Form, useLoaderData } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import { nameOf } from '../bookings/booking-row.tsx'
import { page } from '../edge/desk.server.ts'
import { submit, text } from '../edge/submit.server.ts'
import { paths } from '../paths.ts'
import { AnswerErrors, useAnswer } from '../shell/answer.tsx'
import { title } from '../shell/title.ts'
import { CustomerFields, customerFieldNames } from './customer-fields.tsx'

export const meta = title((t) => t.customers.edit)

const addressNames = ['street', 'postalCode', 'city', 'country'] as const

export const loader = page(async ({ caller, staff }, { params }) => {
  const customer = await caller.customers.get({ customerId: params.customerId ?? '' })
  if (!customer.may.change) throw new Response(null, { status: 403 })
  return { customer, languages: staff.business.languages }
})

export const action = (args: ActionFunctionArgs) => {
  const customerId = args.params.customerId ?? ''
  return submit(args, {
    read: (form) => ({
      customerId,
      givenName: text(form, 'givenName'),
      familyName: text(form, 'familyName'),
      email: text(form, 'email').trim(),
      phone: text(form, 'phone'),
      locale: text(form, 'locale'),
      dateOfBirth: text(form, 'dateOfBirth'),
      address: Object.fromEntries(addressNames.map((name) => [name, text(form, name)])),
    }),
    call: (caller, input) => caller.customers.edit(input),
    done: () => ({ to: paths.customer(customerId), toast: { key: 'customerSaved' } }),
  })
}

export default function Edit() {
  const t = useTranslations('customers')
  const words = useTranslations('common')
  const { customer, languages } = useLoaderData<typeof loader>()
  const { values, errorOf } = useAnswer()
  return (
    <Dialog
      title={t('editTitle', { name: nameOf(customer) })}
      closeTo={paths.customer(customer.id)}
      closeLabel={words('close')}
      size="lg"
    >
      <Form method="post" className="space-y-5 pb-2" preventScrollReset>
        <AnswerErrors shown={[...customerFieldNames, 'dateOfBirth', 'address']} />
        <CustomerFields known={customer} languages={languages} emailHint={t('emailWarning')} />
        <div className="grid gap-5 sm:grid-cols-2">
          <TextField
            label={t('dateOfBirth')}
            name="dateOfBirth"
            type="date"
            aside={words('optional')}
            defaultValue={values.dateOfBirth ?? customer.dateOfBirth ?? ''}
            error={errorOf('dateOfBirth')}
          />
          {addressNames.map((name) => (
            <TextField
              key={name}
              label={t(name)}
              name={name}
              aside={words('optional')}
              autoComplete="off"
              defaultValue={values[name] ?? customer.address?.[name] ?? ''}
              error={errorOf(`address.${name}`)}
            />
          ))}
        </div>
        <SubmitButton full>{words('save')}</SubmitButton>
      </Form>
    </Dialog>
  )
}
