import { type Database, openDatabase } from '@foyer/db/client'
import { type Environment, readEnvironment } from '@foyer/db/environment'
import { openQueue } from '@foyer/db/queue'
import type { Installation } from '@foyer/domain/installation'
import { log } from './log.server.ts'

interface Process {
  environment: Environment
  installation: Installation
}

// Development loads this module anew after every change; the pool outlives that.
const kept = globalThis as { foyerAdmin?: Process }

/** What this process holds for as long as it lives: one pool, one queue. */
export function thisProcess(): Process {
  kept.foyerAdmin ??= open()
  return kept.foyerAdmin
}

function open(): Process {
  const environment = readEnvironment()
  const database: Database = openDatabase({
    url: environment.DATABASE_URL,
    poolSize: environment.DB_POOL,
    onError: (error) => log.warn({ error: error.message }, 'a connection was lost'),
  })
  const queue = openQueue(database.pool)
  return {
    environment,
    installation: {
      database,
      enqueue: (tx, name, payload) => queue.send(tx, name, payload),
      limits: {
        perAddressAndIp: environment.ACCESS_REQUESTS_PER_ADDRESS_AND_IP,
        perAddress: environment.ACCESS_REQUESTS_PER_ADDRESS,
        perIp: environment.ACCESS_REQUESTS_PER_IP,
        passwordTries: environment.PASSWORD_TRIES,
      },
      clockOffsetMs: environment.FOYER_NOW ? Date.parse(environment.FOYER_NOW) - Date.now() : 0,
    },
  }
}

export async function closeProcess(): Promise<void> {
  await kept.foyerAdmin?.installation.database.close()
  kept.foyerAdmin = undefined
}
