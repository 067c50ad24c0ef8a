import { execFile } from 'node:child_process'
import { access, chmod, readdir, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { promisify } from 'node:util'
import type { Account } from './server-account.ts'

const run = promisify(execFile)

/** The one login of an embedded server, which listens on the loopback only and asks nobody for a password. */
export const LOGIN = 'foyer'

export type Programs = { folder: string; account?: Account }

/** Options under which PostgreSQL's programs run: as the account, and with nothing of our environment. */
export function runOptions({ folder, account }: Programs) {
  return { ...account, cwd: path.join(folder, 'bin'), env: { LC_ALL: 'C', TZ: 'UTC' } }
}

/** Initialises the data folder at the first start; text sorts by code point, the same on every machine. */
export async function createCluster(programs: Programs, dataFolder: string, safe: boolean): Promise<void> {
  // An initdb that was interrupted leaves a folder that looks like a database and is none.
  const unfinished = `${dataFolder}.unfinished`
  if (await exists(unfinished)) await emptyFolder(dataFolder)
  if (await exists(path.join(dataFolder, 'PG_VERSION'))) return
  await writeFile(unfinished, '')
  const flags = [
    `--pgdata=${dataFolder}`,
    `--username=${LOGIN}`,
    '--auth=trust',
    '--encoding=UTF8',
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
    '--locale=C',
    ...(safe ? [] : ['--no-sync']),
  ]
  try {
    await run(path.join(programs.folder, 'bin/initdb'), flags, runOptions(programs))
    await rm(unfinished)
  } catch (error) {
    throw new Error(`FOYER_DATA_DIR: PostgreSQL could not be initialised in ${dataFolder}.`, { cause: error })
  }
}

async function emptyFolder(folder: string): Promise<void> {
  const names = await readdir(folder)
  await Promise.all(names.map((name) => rm(path.join(folder, name), { recursive: true })))
}

/** Makes PostgreSQL's programs executable where the package manager did not. */
export async function makeExecutable(folder: string): Promise<void> {
  const names = await readdir(path.join(folder, 'bin'))
  const refused = names.map((name) => path.join(folder, 'bin', name))
  await Promise.all(refused.map(async (file) => (await exists(file, 1)) || chmod(file, 0o755)))
}

function exists(file: string, mode?: number): Promise<boolean> {
  return access(file, mode).then(
    () => true,
    () => false,
  )
}
