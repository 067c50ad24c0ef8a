import { ButtonLink } from '@foyer/ui/button'
import type { ActionFunctionArgs } from '@remix-run/node'
import { Outlet, useLoaderData } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import { page } from '../edge/desk.server.ts'
import { submit, text } from '../edge/submit.server.ts'
import { paths } from '../paths.ts'
import { AnswerErrors } from '../shell/answer.tsx'
import { title } from '../shell/title.ts'
import { Colleague } from './colleague.tsx'
import { RoleTable } from './role-table.tsx'

export const meta = title((t) => t.settings.staff)

export const loader = page(async ({ caller, staff }) => ({
  colleagues: await caller.staff.list(),
  ownRole: staff.role,
  mayChange: staff.permissions.has('staff.change'),
}))

export type LoadedColleague = Awaited<ReturnType<typeof loader>>['colleagues'][number]
type Role = LoadedColleague['role']

export const action = async (args: ActionFunctionArgs) => {
  const to = paths.staff
  const form = await args.request.clone().formData()
  const read = (sent: FormData) => ({ staffId: text(sent, 'staffId'), name: text(sent, 'name') })
  switch (form.get('act')) {
    case 'changeRole':
      return submit(args, {
        read: (sent) => ({ staffId: text(sent, 'staffId'), role: text(sent, 'role') as Role }),
        call: (caller, input) => caller.staff.changeRole(input),
        done: () => ({ to, toast: { key: 'roleChanged' } }),
      })
    case 'inviteAgain':
      return submit(args, {
        read,
        call: (caller, { staffId }) => caller.staff.inviteAgain({ staffId }),
        done: (_, { name }) => ({ to, toast: { key: 'staffInvited', values: { name } } }),
      })
    case 'resetTotp':
      return submit(args, {
        read,
        call: (caller, { staffId }) => caller.staff.resetTotp({ staffId }),
        done: (_, { name }) => ({ to, toast: { key: 'totpReset', values: { name } } }),
      })
    default:
      return submit(args, {
        read,
        call: (caller, { staffId }) => caller.staff.endEmployment({ staffId }),
        done: (_, { name }) => ({ to, toast: { key: 'employmentEnded', values: { name } } }),
      })
  }
}

/** Who works here, as what, and what each role may do (ACC-12, ADM-3). */
export default function Staff() {
  const t = useTranslations('settings.people')
  const { colleagues, mayChange, ownRole } = useLoaderData<typeof loader>()
  return (
    <>
      <div className="mb-4 flex flex-wrap items-start justify-between gap-4">
        <div>
          <h2 className="text-xl">{t('title')}</h2>
          <p className="mt-1 text-muted">{t('text')}</p>
        </div>
        {mayChange && (
          <ButtonLink to={paths.inviteStaff} preventScrollReset>
            {t('invite')}
          </ButtonLink>
        )}
      </div>
      <AnswerErrors />
      <ul className="mt-4 divide-y divide-line rounded-xl bg-surface ring ring-line">
        {colleagues.map((colleague) => (
          <Colleague key={colleague.staffId} colleague={colleague} ownRole={ownRole} />
        ))}
      </ul>
      <RoleTable />
      <Outlet />
    </>
  )
}
