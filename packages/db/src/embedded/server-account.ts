import { execFile } from 'node:child_process'
import { promisify } from 'node:util'

const run = promisify(execFile)

export type Account = { uid: number; gid: number }

/** The account PostgreSQL runs under: undefined is one's own; root, which PostgreSQL refuses, gets `postgres`. */
export async function findServerAccount(): Promise<Account | undefined> {
  if (process.getuid?.() !== 0) return undefined
  return (await readAccount('postgres')) ?? (await createAccount('postgres'))
}

async function readAccount(name: string): Promise<Account | undefined> {
  try {
    const [uid, gid] = await Promise.all([run('id', ['-u', name]), run('id', ['-g', name])])
    return { uid: Number(uid.stdout), gid: Number(gid.stdout) }
  } catch {
    return undefined
  }
}

async function createAccount(name: string): Promise<Account> {
  await run('groupadd', ['--system', name]).catch(() => undefined)
  await run('useradd', ['--system', '--gid', name, '--no-create-home', name]).catch(() => undefined)
  const account = await readAccount(name)
  if (!account) throw new Error(`PostgreSQL does not run as root, and the account "${name}" could not be created.`)
  return account
}
