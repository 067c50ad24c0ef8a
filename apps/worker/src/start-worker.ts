import { setTimeout as pause } from 'node:timers/promises'
import type { Environment } from '@foyer/db/environment'
import { haveQueues } from '@foyer/db/queries/dead-messages'
import { type Installation, openInstallation } from '@foyer/domain/installation'
import { jobs } from '@foyer/domain/jobs'
import type { Logger } from 'pino'
import type { Desk } from './desk.ts'
import { describeFault } from './fault.ts'
import { look } from './http/health.ts'
import { serve } from './http/serve.ts'
import { setClock } from './http/set-clock.ts'
import { reachMailServer } from './mail/mail-server.ts'
import { makeMailer } from './mail/mailer.ts'
import { makePace } from './mail/pace.ts'
import { type Consumer, consume } from './queue/consume.ts'
import { type Sweeps, startSweeps } from './queue/sweeps.ts'

export interface Worker {
  port: number
  /** Resolves when jobs are being taken. */
  ready: Promise<void>
  stop(drainMilliseconds?: number): Promise<void>
}

/** Starts a worker: it answers at once and takes jobs as soon as the database is prepared. */
export async function startWorker(environment: Environment, log: Logger): Promise<Worker> {
  const { DATABASE_URL: url, PORTAL_URL: portalUrl, ADMIN_URL: adminUrl } = environment
  const installation = openInstallation(environment, (error) => log.warn({ fault: describeFault(error) }, 'database'))
  const { database } = installation
  const server = reachMailServer(environment.SMTP_URL)
  const pace = makePace(environment.MAIL_PER_SECOND)
  const mailer = makeMailer({ sql: database.sql, server, pace, from: environment.MAIL_FROM, log })
  const desk: Desk = { installation, mailer, portalUrl, adminUrl }
  const stopping = new AbortController()
  let consumer: Consumer | undefined
  let sweeps: Sweeps | undefined

  const begin = async () => {
    await untilPrepared(installation, stopping.signal)
    const sweeping = startSweeps(installation, log)
    sweeps = sweeping
    const consuming = await consume({ url, desk, log, onFinalFailure: sweeping.jobDied })
    consumer = consuming
    const follow = (up: boolean) => {
      log[up ? 'info' : 'warn']({ mail: up ? 'up' : 'down' }, 'mail server')
      const done = up ? consuming.resume() : consuming.pause()
      done.catch((error: unknown) => log.error({ fault: describeFault(error) }, 'queue'))
    }
    server.onChange(follow)
    if (await server.reach()) await consuming.resume()
  }
  const http = await serve({
    port: environment.WORKER_PORT,
    look: () => look({ sql: database.sql, isConsuming: () => Boolean(consumer), reachMail: server.reach }),
    ...(environment.FOYER_ENV !== 'production' && {
      async setClock(input) {
        const moved = await setClock(database.sql, input, installation.clockOffsetMs)
        sweeps?.clockMoved()
        return moved
      },
    }),
  })
  const ready = begin()
  return {
    port: http.port,
    ready,
    async stop(drainMilliseconds = 9_000) {
      stopping.abort()
      await ready.catch(() => undefined)
      await sweeps?.stop()
      await consumer?.stop(drainMilliseconds)
      server.close()
      await http.close()
      await database.close()
    },
  }
}

/** The queues are the last thing made when a database is prepared. */
async function untilPrepared({ database }: Installation, stopping: AbortSignal): Promise<void> {
  while (!(await haveQueues(database.sql, Object.keys(jobs)).catch(() => false))) {
    stopping.throwIfAborted()
    await pause(250, undefined, { signal: stopping })
  }
}
