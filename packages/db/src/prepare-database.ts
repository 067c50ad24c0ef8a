import { createDatabase, withClient } from './create-database.ts'
import { migrate } from './migrate.ts'
import { readMigrations } from './migration-files.ts'

// Any number that all copies agree on: whoever prepares the database holds it, whoever waits asks for it.
const PREPARING = 7_041_811

/** Creates and migrates the database, then runs what else has to be there before anyone uses it; one copy at a time. */
export async function prepareDatabase(url: string, complete: () => Promise<void>): Promise<void> {
  await createDatabase(url)
  await withClient(url, async (client) => {
    await client.query('SELECT pg_advisory_lock($1)', [PREPARING])
    await migrate(url)
    await complete()
  })
}

/** Tells whether the database has every migration and nobody is still preparing it. */
export async function isPrepared(url: string): Promise<boolean> {
  const expected = (await readMigrations()).migrationDirectories.length
  return withClient(url, async (client) => {
    const { rows } = await client.query<{ free: boolean }>('SELECT pg_try_advisory_lock_shared($1) AS free', [
      PREPARING,
    ])
    if (!rows[0]?.free) return false
    const applied = 'SELECT count(*)::int AS count FROM _prisma_migrations WHERE finished_at IS NOT NULL'
    const { rows: counts } = await client.query<{ count: number }>(applied)
    return (counts[0]?.count ?? 0) >= expected
  }).catch(() => false)
}
