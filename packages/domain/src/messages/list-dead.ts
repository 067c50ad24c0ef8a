import { z } from 'zod'
import type { StaffScope } from '../scope.ts'
import { isJobName } from './job-name.ts'
import { whoIsMeant } from './who-is-meant.ts'

export const listDeadInput = z.strictObject({ retried: z.boolean().default(false) })

const most = 100

/** Messages that used up their tries, newest first; waiting for a decision, or already sent again (MSG-1). */
export async function listDead(scope: StaffScope, { retried }: z.infer<typeof listDeadInput>) {
  const where = { retriedAt: retried ? { not: null } : null }
  const [dead, total] = await Promise.all([
    scope.db.deadMessage.findMany({
      where,
      orderBy: [{ diedAt: 'desc' }, { id: 'desc' }],
      take: most,
      select: { id: true, job: true, payload: true, error: true, tries: true, diedAt: true, retriedAt: true },
    }),
    scope.db.deadMessage.count({ where }),
  ])
  const about = await whoIsMeant(scope, dead)
  const messages = dead.map(({ payload: _, diedAt, retriedAt, job, ...message }) => ({
    ...message,
    job: isJobName(job) ? job : null,
    diedAt: diedAt.toISOString(),
    retriedAt: retriedAt?.toISOString() ?? null,
    about: about.get(message.id) ?? null,
  }))
  return { messages, total }
}
