import { PageHeader } from '@foyer/ui/page-header'
import { useTranslations } from 'use-intl'
import { page } from '../edge/desk.server.ts'
import { title } from '../shell/title.ts'
import { Logins } from './logins.tsx'
import { Password } from './password.tsx'
import { SecondStep } from './second-step.tsx'
import { You } from './you.tsx'

export const meta = title((t) => t.account.title)

export const loader = page(async ({ caller, staff }) => {
  const [account, logins] = await Promise.all([caller.staff.getAccount(), caller.staff.listLogins()])
  return { account, logins, zone: staff.business.timeZone }
})

export { accountAction as action } from './account-action.server.ts'

/** The person's own account: name and language, password, second step, browsers. */
export default function Account() {
  const t = useTranslations('account')
  return (
    <div className="mx-auto max-w-3xl">
      <PageHeader title={t('title')} />
      <You />
      <Password />
      <SecondStep />
      <Logins />
    </div>
  )
}
