import { describe, expect, inject, it } from 'vitest'
import { compareMigrations } from './compare-migrations.ts'
import { withClient } from './create-database.ts'
import { startEphemeral } from './embedded/start-embedded.ts'
import { migrate } from './migrate.ts'
import { readMigrations } from './migration-files.ts'
import { cloneDatabase } from './testing/database.ts'

const { migrationDirectories } = await readMigrations()
const names = migrationDirectories.map(({ path }) => path)

describe('migrations', () => {
  it('are recorded where Prisma looks for them, and applied once', async () => {
    const { url, drop } = await cloneDatabase()
    const recorded = await withClient(url, async (client) => {
      const { rows } = await client.query('SELECT migration_name, finished_at FROM _prisma_migrations ORDER BY 1')
      return rows
    })
    expect(recorded).toEqual(names.map((name) => ({ migration_name: name, finished_at: expect.any(Date) })))
    expect(await migrate(url)).toEqual([])
    await drop()
  })

  it('lead to exactly the Prisma schema', async () => {
    const server = await startEphemeral()
    try {
      expect(await compareMigrations(server)).toBe('-- This is an empty migration.')
    } finally {
      await server.stop()
    }
  })
})

describe('cloned databases', () => {
  it('share nothing', async () => {
    const [one, other] = await Promise.all([cloneDatabase(), cloneDatabase()])
    await withClient(one.url, (client) => client.query('CREATE TABLE scratch (n int)'))
    const found = await withClient(other.url, (client) => client.query("SELECT to_regclass('scratch') AS scratch"))
    expect(found.rows).toEqual([{ scratch: null }])
    expect(one.url).not.toBe(inject('templateUrl'))
    await Promise.all([one.drop(), other.drop()])
  })
})
