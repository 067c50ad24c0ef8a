import { installQueue } from '@foyer/db/queue'
import { jobs } from '@foyer/domain/jobs'

/** Installs pg-boss with one queue for each job of the catalogue. */
export function installQueues(url: string): Promise<void> {
  const queues = Object.entries(jobs).map(([name, { payload: _, ...policy }]) => [name, policy] as const)
  return installQueue(url, Object.fromEntries(queues))
}
