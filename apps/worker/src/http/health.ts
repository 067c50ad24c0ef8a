import { haveQueues } from '@foyer/db/queries/dead-messages'
import type { Sql } from '@foyer/db/sql'
import { jobs } from '@foyer/domain/jobs'

export interface Health {
  database: 'up' | 'down'
  queue: 'up' | 'down'
  mail: 'up' | 'down'
}

export interface Looked {
  sql: Sql
  /** Whether jobs are being taken, or would be were the mail server up. */
  isConsuming: () => boolean
  reachMail: () => Promise<boolean>
}

/** The truth about what the worker stands on, in two seconds at most. */
export async function look({ sql, isConsuming, reachMail }: Looked): Promise<Health> {
  const queues = haveQueues(sql, Object.keys(jobs))
  const [found, mail] = await Promise.all([orNothing(queues), orNothing(reachMail())])
  return {
    database: found === undefined ? 'down' : 'up',
    queue: found && isConsuming() ? 'up' : 'down',
    mail: mail ? 'up' : 'down',
  }
}

/** A worker without its mail server still does the rest and keeps the messages. */
export const isHealthy = ({ database, queue }: Health): boolean => database === 'up' && queue === 'up'

async function orNothing<T>(asked: Promise<T>): Promise<T | undefined> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), 2000)
  })
  try {
    return await Promise.race([asked, late])
  } catch {
    return undefined
  } finally {
    clearTimeout(timer)
  }
}
