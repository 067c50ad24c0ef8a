import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { compareMigrations } from '../src/compare-migrations.ts'
import { startEphemeral } from '../src/embedded/start-embedded.ts'
import { migrationsFolder } from '../src/migration-files.ts'

const [name] = process.argv.slice(2)
if (!name || !/^[a-z][a-z0-9_]*$/.test(name)) {
  console.error('Usage: npm run migration -- <name_in_snake_case>')
  process.exit(1)
}
const server = await startEphemeral()
try {
  const sql = await compareMigrations(server)
  const stamp = new Date().toISOString().replace(/\D/g, '').slice(0, 14)
  const file = path.join(migrationsFolder, `${stamp}_${name}`, 'migration.sql')
  await mkdir(path.dirname(file), { recursive: true })
  await writeFile(file, `${sql}\n`)
  console.log(`Wrote ${path.relative(process.cwd(), file)}: read it, and edit it by hand.`)
} finally {
  await server.stop()
}
