import { chmod, chown, cp, lstat, mkdir, mkdtemp, readlink, rename, rm, stat, symlink } from 'node:fs/promises'
import path from 'node:path'
import type { Account } from './server-account.ts'

// A checkout under a folder of mode 0700 is closed to the account PostgreSQL runs under; this one never is.
const OPEN_FOLDER = '/var/tmp'
const OTHERS_MAY_PASS = 0o001
const OTHERS_MAY_WRITE = 0o022

/** Tells whether another account can walk down to the folder. */
export async function isReachable(folder: string): Promise<boolean> {
  for (let at = path.resolve(folder); ; at = path.dirname(at)) {
    const found = await stat(at).catch(() => undefined)
    if (found && !(found.mode & OTHERS_MAY_PASS)) return false
    if (at === path.dirname(at)) return true
  }
}

/** Gives the programs' folder, or a copy of it where the account cannot reach the original. */
export async function placeBinaries(folder: string, version: string, account?: Account): Promise<string> {
  if (!account || (await isReachable(path.join(folder, 'bin')))) return folder
  const copy = path.join(OPEN_FOLDER, `foyer-postgresql-${version}`)
  if (await isOurs(copy)) return copy
  const draft = await mkdtemp(path.join(OPEN_FOLDER, 'foyer-postgresql-'))
  await cp(folder, draft, { recursive: true, verbatimSymlinks: true })
  await chmod(draft, 0o755)
  await rename(draft, copy).catch(() => undefined)
  return (await isOurs(copy)) ? copy : draft
}

// Anyone may make a folder in /var/tmp; programs are only run from one that nobody else can write.
async function isOurs(folder: string): Promise<boolean> {
  const found = await lstat(folder).catch(() => undefined)
  return found?.isDirectory() === true && found.uid === process.getuid?.() && !(found.mode & OTHERS_MAY_WRITE)
}

/** Makes the data folder for the account; where it cannot reach it, the folder becomes a link to an open place. */
export async function placeData(folder: string, account?: Account): Promise<string> {
  const linked = await readlink(folder).catch(() => undefined)
  if (linked && (await stat(linked).catch(() => undefined))) return linked
  if (linked) await rm(folder)
  if (!account) {
    await mkdir(folder, { recursive: true, mode: 0o700 })
    return folder
  }
  await mkdir(path.dirname(folder), { recursive: true })
  const reachable = await isReachable(path.dirname(folder))
  const place = reachable ? folder : await mkdtemp(path.join(OPEN_FOLDER, 'foyer-data-'))
  if (reachable) await mkdir(folder, { recursive: true, mode: 0o700 })
  else await symlink(place, folder)
  await chown(place, account.uid, account.gid)
  return place
}
