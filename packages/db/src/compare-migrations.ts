import { createDatabase } from './create-database.ts'
import type { EmbeddedServer } from './embedded/start-embedded.ts'
import { migrationsFolder, noFilters, readMigrations, readSchema, schemaFolder } from './migration-files.ts'
import { openSchemaEngine } from './schema-engine.ts'
import { openScriptAdapter } from './script-adapter.ts'

/** The SQL that leads from the migrations, replayed on an empty server, to the schema. */
export async function compareMigrations(
  server: EmbeddedServer,
  { migrations = migrationsFolder, schema = schemaFolder } = {},
): Promise<string> {
  await createDatabase(server.url('replay'))
  const database = openScriptAdapter(server.url('postgres'), server.url('replay'))
  try {
    const engine = await openSchemaEngine(database)
    const { stdout } = await engine.diff({
      from: { tag: 'migrations', ...(await readMigrations(migrations)) },
      to: { tag: 'schemaDatamodel', ...(await readSchema(schema)) },
      script: true,
      exitCode: null,
      filters: noFilters,
    })
    return (stdout ?? '').trim()
  } finally {
    await database.close()
  }
}
