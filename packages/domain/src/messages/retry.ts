import { z } from 'zod'
import { DomainError } from '../errors.ts'
import { type JobName, type JobPayload, jobs } from '../jobs.ts'
import { record } from '../record.ts'
import type { StaffScope } from '../scope.ts'
import { inTransaction } from '../transaction.ts'
import { isJobName } from './job-name.ts'

export const retryInput = z.strictObject({ messageId: z.uuid() })

/** Sends a dead message again: its job goes back to the queue, once however often the button is pressed (MSG-1). */
export async function retry(
  scope: StaffScope,
  { messageId }: z.infer<typeof retryInput>,
): Promise<{ retried: boolean }> {
  return inTransaction(scope, async (tx) => {
    const taken = await tx.deadMessage.updateMany({
      where: { id: messageId, retriedAt: null },
      data: { retriedAt: scope.now, retriedBy: scope.staffId },
    })
    const message = await tx.deadMessage.findUnique({ where: { id: messageId }, select: { job: true, payload: true } })
    if (!message || !isJobName(message.job)) throw new DomainError('messages.notFound')
    if (!taken.count) return { retried: false }
    const payload = jobs[message.job].payload.safeParse(message.payload)
    if (!payload.success) throw new DomainError('messages.notFound')
    await scope.enqueue(tx, message.job, payload.data as JobPayload<JobName>)
    const detail = { job: message.job }
    await record(scope, tx, { action: 'messages.retried', subjectKind: 'deadMessage', subjectId: messageId, detail })
    return { retried: true }
  })
}
