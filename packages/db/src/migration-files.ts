import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import type { MigrationList, SchemaFilter, SchemasContainer } from '@prisma/schema-engine-wasm'

export const packageFolder = path.resolve(import.meta.dirname, '..')
export const migrationsFolder = path.join(packageFolder, 'migrations')
export const schemaFolder = path.join(packageFolder, 'schema')

/** Reads `<folder>/<timestamp>_<name>/migration.sql` in the order in which they are applied. */
export async function readMigrations(folder = migrationsFolder): Promise<MigrationList> {
  const entries = await readdir(folder, { withFileTypes: true })
  const names = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name)
  const migrationDirectories = await Promise.all(
    names.sort().map(async (name) => ({
      path: name,
      migrationFile: {
        path: 'migration.sql',
        content: { tag: 'ok' as const, value: await readFile(path.join(folder, name, 'migration.sql'), 'utf8') },
      },
    })),
  )
  const lockfile = await readFile(path.join(folder, 'migration_lock.toml'), 'utf8').catch(() => null)
  return {
    baseDir: folder,
    lockfile: { path: 'migration_lock.toml', content: lockfile },
    shadowDbInitScript: '',
    migrationDirectories,
  }
}

/** Reads the Prisma schema, one file per noun. */
export async function readSchema(folder = schemaFolder): Promise<SchemasContainer> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.prisma')).sort()
  if (names.length === 0) throw new Error(`No .prisma files in ${folder}`)
  const files = names.map(async (name) => ({
    path: path.join(folder, name),
    content: await readFile(path.join(folder, name), 'utf8'),
  }))
  return { files: await Promise.all(files) }
}

/** Every table and enum of the database is the schema's own. */
export const noFilters: SchemaFilter = { externalTables: [], externalEnums: [] }
