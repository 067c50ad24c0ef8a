import { migrationsFolder, noFilters, readMigrations } from './migration-files.ts'
import { openSchemaEngine } from './schema-engine.ts'
import { openScriptAdapter } from './script-adapter.ts'

/**
 * Applies the migrations that the database does not have yet, and gives their names.
 * They are recorded in `_prisma_migrations`, so that Prisma's own command line works on the same database.
 */
export async function migrate(url: string, folder = migrationsFolder): Promise<string[]> {
  const database = openScriptAdapter(url)
  try {
    const engine = await openSchemaEngine(database)
    const migrationsList = await readMigrations(folder)
    const { appliedMigrationNames } = await engine.applyMigrations({ migrationsList, filters: noFilters })
    return appliedMigrationNames
  } finally {
    await database.close()
  }
}
