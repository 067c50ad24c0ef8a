import path from 'node:path'
import { seedDemo } from '@foyer/db/demo/seed'
import { startEmbedded } from '@foyer/db/embedded/start-embedded'
import type { Environment } from '@foyer/db/environment'
import { prepareDatabase } from '@foyer/db/prepare-database'
import { installQueues } from './install-queues.ts'
import type { Part } from './part.ts'
import { say } from './say.ts'

/** Starts the embedded PostgreSQL; with a DATABASE_URL of one's own there is nothing to start. */
export async function startDatabase(environment: Environment): Promise<Part> {
  const folder = path.join(environment.FOYER_DATA_DIR, 'postgres')
  const { crashed, stop } = await startEmbedded({ folder, port: environment.POSTGRES_PORT })
  return { name: 'database', isProgram: false, crashed, stop }
}

/** Migrates the database, installs the queues and, outside production, fills an empty one with the demo businesses. */
export async function fillDatabase({ DATABASE_URL, FOYER_ENV, FOYER_NOW }: Environment): Promise<void> {
  try {
    await prepareDatabase(DATABASE_URL, async () => {
      await installQueues(DATABASE_URL)
      if (FOYER_ENV === 'production') return
      const outcome = await seedDemo(DATABASE_URL, FOYER_NOW ? new Date(FOYER_NOW) : new Date())
      if (outcome === 'seeded') say('made the demo businesses')
    })
  } catch (error) {
    throw new Error('The database could not be prepared.', { cause: error })
  }
}
