import { RadioGroupField } from '@foyer/ui/radio-group-field'
import { SubmitButton } from '@foyer/ui/submit-button'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { Form, useLoaderData } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import { asResponse, signedIn } from '../edge/desk.server.ts'
import { submit, text } from '../edge/submit.server.ts'
import { paths } from '../paths.ts'
import { AnswerErrors } from '../shell/answer.tsx'
import { title } from '../shell/title.ts'
import { Door } from './door.tsx'

export const meta = title((t) => t.nav.switch)

export async function loader(args: LoaderFunctionArgs) {
  const caller = signedIn(args)
  try {
    return { businesses: await caller.staff.listBusinesses() }
  } catch (error) {
    throw asResponse(error)
  }
}

export const action = (args: ActionFunctionArgs) =>
  submit(args, {
    read: (form) => ({ businessId: text(form, 'businessId') }),
    call: (caller, input) => caller.staff.switchBusiness(input),
    done: () => ({ to: paths.today }),
  })

export default function SwitchBusiness() {
  const t = useTranslations('access')
  const role = useTranslations('roles')
  const nav = useTranslations('nav')
  const { businesses } = useLoaderData<typeof loader>()
  const signOut = (
    <Form method="post" action={paths.signOut}>
      <button type="submit" className="min-h-11 underline underline-offset-2">
        {nav('signOut')}
      </button>
    </Form>
  )
  const current = businesses.find(({ isCurrent }) => isCurrent) ?? businesses[0]
  return (
    <Door title={t('chooseTitle')} footer={signOut}>
      {current ? (
        <Form method="post" className="space-y-5">
          <AnswerErrors />
          <RadioGroupField
            label={<span className="sr-only">{t('chooseTitle')}</span>}
            name="businessId"
            defaultValue={current.id}
            options={businesses.map((business) => ({
              value: business.id,
              label: business.name,
              hint: role(business.role),
            }))}
          />
          <SubmitButton full>{t('continue')}</SubmitButton>
        </Form>
      ) : (
        <p>{t('noBusiness')}</p>
      )}
    </Door>
  )
}
