import path from 'node:path'
import { startEmbedded } from '@foyer/db/embedded/start-embedded'
import type { Environment } from '@foyer/db/environment'
import { prepareDatabase } from '@foyer/db/prepare-database'
import { installQueues } from './install-queues.ts'
import type { Part } from './part.ts'
import { say } from './say.ts'
import { seedFirstStart } from './seed-first-start.ts'

/** Starts the embedded PostgreSQL; with a DATABASE_URL of one's own there is nothing to start. */
export async function startDatabase(environment: Environment): Promise<Part> {
  const folder = path.join(environment.FOYER_DATA_DIR, 'postgres')
  const { crashed, stop } = await startEmbedded({ folder, port: environment.POSTGRES_PORT })
  return { name: 'database', crashed, stop }
}

/** Migrates the database, installs the queues and, on the first start, makes the demo data. */
export async function fillDatabase(environment: Environment): Promise<void> {
  try {
    await prepareDatabase(environment.DATABASE_URL, async () => {
      await installQueues(environment.DATABASE_URL)
      if (await seedFirstStart(environment)) say('made the demo data')
    })
  } catch (error) {
    throw new Error(`The database could not be prepared: ${error instanceof Error ? error.message : error}`, {
      cause: error,
    })
  }
}
