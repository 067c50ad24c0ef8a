import { mayGrant, type Role, roles } from '@foyer/domain/permissions'
import { Dialog } from '@foyer/ui/dialog'
import { RadioGroupField } from '@foyer/ui/radio-group-field'
import { SubmitButton } from '@foyer/ui/submit-button'
import { TextField } from '@foyer/ui/text-field'
import type { ActionFunctionArgs } from '@remix-run/node'
import { Form, useLoaderData } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import { page } from '../edge/desk.server.ts'
import { submit, text } from '../edge/submit.server.ts'
import { paths } from '../paths.ts'
import { AnswerErrors, useAnswer } from '../shell/answer.tsx'
import { title } from '../shell/title.ts'

export const meta = title((t) => t.settings.people.inviteTitle)

export const loader = page(async ({ staff }) => {
  if (!staff.permissions.has('staff.change')) throw new Response(null, { status: 403 })
  return { roles: roles.filter((role) => mayGrant(staff.role, role)) }
})

export const action = (args: ActionFunctionArgs) =>
  submit(args, {
    read: (form) => ({ name: text(form, 'name'), email: text(form, 'email').trim(), role: text(form, 'role') as Role }),
    call: (caller, input) => caller.staff.invite(input),
    done: (_, { name }) => ({ to: paths.staff, toast: { key: 'staffInvited', values: { name } } }),
  })

export default function InviteStaff() {
  const t = useTranslations('settings.people')
  const words = useTranslations('common')
  const role = useTranslations('roles')
  const { roles: grantable } = useLoaderData<typeof loader>()
  const { values, errorOf } = useAnswer()
  return (
    <Dialog title={t('inviteTitle')} description={t('inviteText')} closeTo={paths.staff} closeLabel={words('close')}>
      <Form method="post" className="space-y-5 pb-2" preventScrollReset>
        <AnswerErrors shown={['name', 'email', 'role']} />
        <TextField
          label={t('name')}
          name="name"
          required
          maxLength={100}
          autoComplete="off"
          defaultValue={values.name}
          error={errorOf('name')}
          data-autofocus
        />
        <TextField
          label={t('email')}
          name="email"
          type="email"
          required
          maxLength={254}
          autoComplete="off"
          defaultValue={values.email}
          error={errorOf('email')}
        />
        <RadioGroupField
          label={t('role')}
          name="role"
          layout="cards"
          required
          defaultValue={values.role ?? 'FRONT_DESK'}
          error={errorOf('role')}
          options={grantable.map((each) => ({ value: each, label: role(each), hint: t(`roleHints.${each}`) }))}
        />
        <SubmitButton full>{t('sendInvitation')}</SubmitButton>
      </Form>
    </Dialog>
  )
}
