import type { StaffScope } from '../scope.ts'
import type { SettingSection } from '../settings.ts'
import { settingSections } from '../settings.ts'

/** Every section of the settings with its defaults filled in, and the revision a change has to name (ADM-2). */
export async function get(scope: StaffScope) {
  const stored = await scope.db.setting.findMany({ select: { section: true, revision: true } })
  const revisionOf = new Map(stored.map(({ section, revision }) => [section, revision]))
  const revisions = Object.fromEntries(
    Object.keys(settingSections).map((section) => [section, revisionOf.get(section) ?? 0]),
  )
  return {
    settings: scope.settings,
    revisions: revisions as Record<SettingSection, number>,
    /** Whether this installation can take payments online at all (PAY-9). */
    mayTakePayments: scope.stripe !== null,
  }
}
