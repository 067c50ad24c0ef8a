import { mayGrant, type Role, roles } from '@foyer/domain/permissions'
import { Avatar } from '@foyer/ui/avatar'
import { Badge } from '@foyer/ui/badge'
import { Dialog } from '@foyer/ui/dialog'
import { Menu, type MenuItemProps } from '@foyer/ui/menu'
import { SubmitButton } from '@foyer/ui/submit-button'
import { Form } from '@remix-run/react'
import { useTranslations } from 'use-intl'
import { paths } from '../paths.ts'
import type { LoadedColleague } from './staff.tsx'

/** One person who works here, and what may be changed about them. */
export function Colleague({ colleague, ownRole }: { colleague: LoadedColleague; ownRole: Role }) {
  const t = useTranslations('settings.people')
  const role = useTranslations('roles')
  const { name, email, isSelf, hasJoined, totp, mayChange } = colleague
  const items = useChanges(colleague, ownRole)
  return (
    <li className="flex items-center gap-4 px-4 py-3.5">
      <Avatar name={name} />
      <div className="min-w-0 grow">
        <p className="font-medium">
          {name} {isSelf && <span className="font-normal text-muted">({t('you')})</span>}
        </p>
        <p className="truncate text-muted text-sm">{email}</p>
        <p className="mt-1 flex flex-wrap gap-2 sm:hidden">
          <Badge>{role(colleague.role)}</Badge>
        </p>
      </div>
      <div className="hidden flex-wrap justify-end gap-2 sm:flex">
        <Badge tone={totp ? 'success' : 'neutral'}>{hasJoined ? t(totp ? 'totp' : 'noTotp') : t('invited')}</Badge>
        <Badge tone="brand">{role(colleague.role)}</Badge>
      </div>
      {mayChange && <Menu label={t('actions', { name })} items={items} />}
      {mayChange && <EndDialog colleague={colleague} />}
    </li>
  )
}

const endId = ({ staffId }: LoadedColleague) => `end-${staffId}`

function useChanges(colleague: LoadedColleague, ownRole: Role): MenuItemProps[] {
  const t = useTranslations('settings.people')
  const roleName = useTranslations('roles')
  const { staffId, name, hasJoined, mayResetTotp } = colleague
  const post = (act: string, more: Record<string, string> = {}) => ({
    action: paths.staff,
    fields: { act, staffId, name, ...more },
  })
  return [
    ...roles
      .filter((role) => role !== colleague.role && mayGrant(ownRole, role))
      .map((role) => ({ label: t('changeRole', { role: roleName(role) }), ...post('changeRole', { role }) })),
    ...(hasJoined ? [] : [{ label: t('inviteAgain'), startsGroup: true, ...post('inviteAgain') }]),
    ...(mayResetTotp ? [{ label: t('resetTotp'), startsGroup: true, ...post('resetTotp') }] : []),
    { label: t('end'), tone: 'danger' as const, startsGroup: true, dialog: endId(colleague) },
  ]
}

/** Ending somebody's access is asked twice. */
function EndDialog({ colleague }: { colleague: LoadedColleague }) {
  const t = useTranslations('settings.people')
  const words = useTranslations('common')
  const { staffId, name } = colleague
  return (
    <Dialog
      id={endId(colleague)}
      title={t('endTitle', { name })}
      description={t('endText')}
      closeLabel={words('close')}
      size="sm"
      footer={
        <Form method="post" action={paths.staff}>
          <input type="hidden" name="act" value="endEmployment" />
          <input type="hidden" name="name" value={name} />
          <SubmitButton name="staffId" value={staffId} variant="danger">
            {t('end')}
          </SubmitButton>
        </Form>
      }
    />
  )
}
