import { recordDeadMessages } from '@foyer/db/queries/dead-messages'
import type { InstallationScope } from '../installation-scope.ts'
import { jobs } from '../jobs.ts'

/** Lists jobs that used up their tries among the dead messages, where staff see them and may send them again (MSG-1). */
export async function recordDead({ sql, now }: InstallationScope): Promise<{ id: string; job: string }[]> {
  return recordDeadMessages(sql, now, Object.keys(jobs))
}
