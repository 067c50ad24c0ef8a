import { CheckboxField } from '@foyer/ui/checkbox-field'
import { Dialog } from '@foyer/ui/dialog'
import { FormKey } from '@foyer/ui/form-key'
import { SubmitButton } from '@foyer/ui/submit-button'
import type { ActionFunctionArgs } from '@remix-run/node'
import { Form, useLoaderData } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import { page } from '../edge/desk.server.ts'
import { submit, text, ticked } from '../edge/submit.server.ts'
import { paths } from '../paths.ts'
import { AnswerErrors, useAnswer } from '../shell/answer.tsx'
import { title } from '../shell/title.ts'
import { CustomerFields, customerFieldNames } from './customer-fields.tsx'

export const meta = title((t) => t.customers.new)

export const loader = page(async ({ staff }) => {
  if (!staff.permissions.has('customers.change')) throw new Response(null, { status: 403 })
  return {
    languages: staff.business.languages,
    mayInvite: staff.settings.panelAccess.enabled && staff.permissions.has('customers.invite'),
    key: crypto.randomUUID(),
  }
})

export const action = (args: ActionFunctionArgs) =>
  submit(args, {
    read: (form) => ({
      givenName: text(form, 'givenName'),
      familyName: text(form, 'familyName'),
      email: text(form, 'email').trim(),
      phone: text(form, 'phone'),
      locale: text(form, 'locale'),
      invite: ticked(form, 'invite'),
      key: text(form, 'key'),
    }),
    call: (caller, input) => caller.customers.create(input),
    done: ({ customerId, number }, { givenName, familyName, invite }) => ({
      to: paths.customer(customerId),
      toast: {
        key: invite ? 'customerCreatedInvited' : 'customerCreated',
        values: { name: `${givenName} ${familyName}`, number: String(number) },
      },
    }),
  })

export default function Create() {
  const t = useTranslations('customers')
  const words = useTranslations('common')
  const { languages, mayInvite, key } = useLoaderData<typeof loader>()
  const { values } = useAnswer()
  return (
    <Dialog title={t('new')} closeTo={paths.customers} closeLabel={words('close')}>
      <Form method="post" className="space-y-5 pb-2">
        <AnswerErrors shown={customerFieldNames} />
        <FormKey value={key} />
        <CustomerFields languages={languages} />
        {mayInvite && (
          <CheckboxField
            label={t('invite')}
            name="invite"
            hint={t('inviteHint')}
            defaultChecked={values.invite === 'on'}
          />
        )}
        <SubmitButton full>{t('create')}</SubmitButton>
      </Form>
    </Dialog>
  )
}
