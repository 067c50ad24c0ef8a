import { noFilters, readSchema } from '../src/migration-files.ts'
import { offlineDatabase } from '../src/offline-database.ts'
import { openSchemaEngine } from '../src/schema-engine.ts'

// Prints the SQL that leads from an empty database to packages/db/schema, or to the folder named.
const engine = await openSchemaEngine(offlineDatabase)
const { stdout } = await engine.diff({
  from: { tag: 'empty' },
  to: { tag: 'schemaDatamodel', ...(await readSchema(process.argv[2])) },
  script: true,
  exitCode: null,
  filters: noFilters,
})
process.stdout.write(stdout ?? '')
