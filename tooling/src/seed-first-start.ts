import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { withClient } from '@foyer/db/create-database'
import type { Environment } from '@foyer/db/environment'

type Seed = { seedDemo(url: string, now: Date): Promise<unknown> }

const seedFile = fileURLToPath(import.meta.resolve('@foyer/db/demo/seed'))

/** Fills an empty database with the demo businesses, whose dates follow from now; never in production. */
export async function seedFirstStart(environment: Environment): Promise<boolean> {
  if (environment.FOYER_ENV === 'production' || !existsSync(seedFile)) return false
  const isEmpty = await withClient(environment.DATABASE_URL, async (client) => {
    const { rowCount } = await client.query('SELECT 1 FROM business LIMIT 1')
    return rowCount === 0
  })
  if (!isEmpty) return false
  const { seedDemo } = (await import(seedFile)) as Seed
  await seedDemo(environment.DATABASE_URL, environment.FOYER_NOW ? new Date(environment.FOYER_NOW) : new Date())
  return true
}
