import { openDatabase } from '@foyer/db/client'
import { readEnvironment } from '@foyer/db/environment'
import { openQueue } from '@foyer/db/queue'
import type { Installation } from '@foyer/domain/installation'
import { log } from './log.server'

export const environment = readEnvironment()

const kept = globalThis as { foyerInstallation?: Installation }

/** What this process holds for as long as it lives: one pool, also when development compiles its modules anew. */
export function installation(): Installation {
  kept.foyerInstallation ??= open()
  return kept.foyerInstallation
}

function open(): Installation {
  const database = openDatabase({
    url: environment.DATABASE_URL,
    poolSize: environment.DB_POOL,
    onError: (error) => log.warn({ reason: error.message }, 'idle connection lost'),
  })
  const queue = openQueue(database.pool)
  return {
    database,
    enqueue: (tx, name, payload) => queue.send(tx, name, payload),
    limits: {
      perAddressAndIp: environment.ACCESS_REQUESTS_PER_ADDRESS_AND_IP,
      perAddress: environment.ACCESS_REQUESTS_PER_ADDRESS,
      perIp: environment.ACCESS_REQUESTS_PER_IP,
      passwordTries: environment.PASSWORD_TRIES,
    },
    clockOffsetMs: environment.FOYER_NOW ? Date.parse(environment.FOYER_NOW) - Date.now() : 0,
  }
}

/** Lets go of the database; the process is ending. */
export async function drain(): Promise<void> {
  await kept.foyerInstallation?.database.close()
  kept.foyerInstallation = undefined
}
