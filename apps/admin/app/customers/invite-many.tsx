import { ButtonLink } from '@foyer/ui/button'
import { Dialog } from '@foyer/ui/dialog'
import { SubmitButton } from '@foyer/ui/submit-button'
import type { ActionFunctionArgs } from '@remix-run/node'
import { Form, useLoaderData } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import { page } from '../edge/desk.server.ts'
import { submit } from '../edge/submit.server.ts'
import { paths } from '../paths.ts'
import { AnswerErrors } from '../shell/answer.tsx'
import { title } from '../shell/title.ts'

export const meta = title((t) => t.customers.inviteMany)

const sought = (request: Request) => new URL(request.url).searchParams.get('text')?.slice(0, 100) ?? ''

export const loader = page(async ({ caller, staff }, { request }) => {
  if (!staff.permissions.has('customers.invite')) throw new Response(null, { status: 403 })
  const text = sought(request)
  const isOn = staff.settings.panelAccess.enabled
  return { text, isOn, count: isOn ? (await caller.customers.countUninvited({ text })).count : 0 }
})

export const action = (args: ActionFunctionArgs) => {
  const text = sought(args.request)
  return submit(args, {
    read: () => ({ text }),
    call: (caller, input) => caller.customers.inviteMany(input),
    done: ({ invited, left }) => ({
      to: left ? paths.inviteCustomers(text) : paths.customersLike(text),
      toast: { key: 'customersInvited', values: { count: String(invited) } },
    }),
  })
}

/** Invites all that the list shows and that can be invited, having said how many that is. */
export default function InviteMany() {
  const t = useTranslations('customers')
  const words = useTranslations('common')
  const { text, isOn, count } = useLoaderData<typeof loader>()
  const back = paths.customersLike(text)
  return (
    <Dialog
      title={t('inviteMany')}
      description={text ? t('inviteManyLike', { text }) : t('inviteManyAll')}
      closeTo={back}
      closeLabel={words('close')}
    >
      <Form method="post" className="space-y-5 pb-2" preventScrollReset>
        <AnswerErrors />
        <p>{isOn ? t('inviteManyCount', { count }) : t('inviteManyOff')}</p>
        <div className="flex flex-col-reverse gap-2 sm:flex-row sm:justify-end">
          <ButtonLink to={back} variant="secondary" preventScrollReset>
            {words('close')}
          </ButtonLink>
          {count > 0 && <SubmitButton>{t('inviteManyDo', { count })}</SubmitButton>}
        </div>
      </Form>
    </Dialog>
  )
}
