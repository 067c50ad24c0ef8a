import { permissions, permissionTable, roles } from '@foyer/domain/permissions'
import { Section } from '@foyer/ui/section'
import Check from 'lucide-react/icons/check'
import { useTranslations } from 'use-intl'
import type { Messages } from '../messages/catalogue.ts'

type PermissionKey = keyof Messages['permissions']

/** The literal permission table (ADM-3). */
export function RoleTable() {
  const t = useTranslations('settings.people')
  const role = useTranslations('roles')
  const permission = useTranslations('permissions')
  return (
    <Section title={t('table')}>
      <section
        aria-label={t('tableScroll')}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: on a phone it scrolls sideways, with keys too
        tabIndex={0}
        className="overflow-x-auto rounded-xl bg-surface ring ring-line"
      >
        <table className="w-full text-sm">
          <thead>
            <tr>
              <td className="px-4 py-2" />
              {roles.map((each) => (
                <th key={each} scope="col" className="px-3 py-2 text-center font-medium">
                  {role(each)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody className="divide-y divide-line">
            {permissions.map((each) => (
              <tr key={each}>
                <th scope="row" className="min-w-44 px-4 py-2 text-left font-normal">
                  {permission(each.replace('.', '_') as PermissionKey)}
                </th>
                {roles.map((who) => (
                  <td key={who} className="px-3 py-2 text-center">
                    {permissionTable[who].includes(each) ? (
                      <Check aria-label={t('yes')} className="inline size-4 text-success" />
                    ) : (
                      <span className="text-muted">–</span>
                    )}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </Section>
  )
}
