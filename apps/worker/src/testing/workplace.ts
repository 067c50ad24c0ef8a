import { readEnvironment, type Variables } from '@foyer/db/environment'
import { moveClock } from '@foyer/db/queries/move-clock'
import type { JobName, JobPayload } from '@foyer/domain/jobs'
import { openWorld } from '@foyer/domain/testing/world'
import { pino } from 'pino'
import { afterAll } from 'vitest'
import { startWorker } from '../start-worker.ts'
import { type Mailbox, openMailbox } from './mailbox.ts'

type Opened = Parameters<typeof openWorld>[0]

/** A world with a mailbox; its clock, which workers share, stands where the world's does. */
export async function openWorkplace(business: Opened = {}) {
  const mailbox = await openMailbox()
  const world = await openWorld({ contact: { email: 'desk@harbour.example', phone: '+33 1 99 00 00 01' }, ...business })
  const { sql } = world.installation.database
  const logged: string[] = []
  const log = pino({ level: 'debug' }, { write: (line: string) => void logged.push(line) })
  await moveClock(sql, world.now.getTime() - Date.now(), { relative: false })

  const start = async (variables: Variables = {}, box: Pick<Mailbox, 'url'> = mailbox) => {
    const environment = readEnvironment({
      ...{
        DATABASE_URL: world.url,
        SMTP_URL: box.url,
        PORTAL_URL: 'https://portal.test',
        ADMIN_URL: 'https://admin.test',
      },
      ...{ MAIL_PER_SECOND: '500', ...variables },
    })
    const worker = await startWorker({ ...environment, WORKER_PORT: 0 }, log)
    const stop = () => worker.stop(2000)
    stops.push(stop)
    await worker.ready
    return { ...worker, stop, address: `http://127.0.0.1:${worker.port}` }
  }
  const stops: (() => Promise<void>)[] = []
  afterAll(async () => {
    await Promise.allSettled(stops.map((stop) => stop()))
    await mailbox.stop()
  })
  return {
    ...world,
    world,
    mailbox,
    start,
    logged,
    advance: (milliseconds: number) => moveClock(sql, milliseconds, { relative: true }),
    queue: async <N extends JobName>(name: N, payload: JobPayload<N>) =>
      world.prisma.$transaction((tx) => world.installation.enqueue(tx, name, payload)),
    /** Resolves when no job waits or runs. */
    idle: async () => {
      for (let tries = 0; tries < 200; tries++) {
        const [{ open }] = (await world.prisma.$queryRawUnsafe(
          `SELECT count(*)::int AS open FROM pgboss.job WHERE state IN ('created', 'active') AND start_after <= now()`,
        )) as [{ open: number }]
        if (!open) return
        await new Promise((resolve) => setTimeout(resolve, 25))
      }
      throw new Error('jobs are still waiting')
    },
  }
}
