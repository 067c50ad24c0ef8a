import { type JobName, jobs } from '@foyer/domain/jobs'
import type { JobResult, JobWithMetadata } from 'pg-boss'
import type { Logger } from 'pino'
import { ZodError } from 'zod'
import type { Desk, JobHandler } from '../desk.ts'
import { describeFault, framesOf, WorkerFault } from '../fault.ts'
import { handlers } from '../registry.ts'

/** Below the queues' expiry, so that a job that hangs fails alone and not with its whole batch. */
const deadlineMs = 50_000

/** Does one job and says how it went; nothing of an error but its kind reaches queue or log. */
export async function perform(name: JobName, job: JobWithMetadata, desk: Desk, log: Logger): Promise<JobResult> {
  try {
    const payload = jobs[name].payload.parse(job.data)
    const handle = handlers[name] as JobHandler<JobName>
    await within(deadlineMs, handle(desk, payload))
    return { id: job.id, status: 'completed' }
  } catch (error) {
    const fault = describeFault(error)
    // A payload that does not parse never will.
    const isHopeless = error instanceof ZodError
    const isLast = isHopeless || job.retryCount >= job.retryLimit
    log[isLast ? 'error' : 'warn'](
      { job: job.id, name, fault, tries: job.retryCount + 1, at: framesOf(error) },
      'job failed',
    )
    return { id: job.id, status: isHopeless ? 'deadletter' : 'failed', output: { fault } }
  }
}

async function within(milliseconds: number, work: Promise<void>): Promise<void> {
  let timer: NodeJS.Timeout | undefined
  const overdue = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new WorkerFault('took too long')), milliseconds)
  })
  try {
    await Promise.race([work, overdue])
  } finally {
    clearTimeout(timer)
  }
}
