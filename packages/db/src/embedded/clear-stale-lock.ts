import { execFile } from 'node:child_process'
import { readFile, rm } from 'node:fs/promises'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { promisify } from 'node:util'

const run = promisify(execFile)
const SHUTDOWN_SECONDS = 20
const IN_USE_SECONDS = 4

/** Removes the lock a killed server left behind; waits for one that is stopping, and refuses while one is in use. */
export async function clearStaleLock(dataFolder: string): Promise<void> {
  const lockFile = path.join(dataFolder, 'postmaster.pid')
  for (let waited = 0; ; waited += 1) {
    const lock = await readFile(lockFile, 'utf8').catch(() => undefined)
    if (lock === undefined) return
    const lines = lock.split('\n')
    const pid = lines[0] ?? ''
    if (!(await isPostgres(Number(pid)))) return rm(lockFile, { force: true })
    if (waited >= (lines[7]?.trim() === 'ready' ? IN_USE_SECONDS : SHUTDOWN_SECONDS)) {
      throw new Error(
        `PostgreSQL (process ${pid}) uses ${dataFolder}: stop it, or set FOYER_DATA_DIR to another folder.`,
      )
    }
    await pause(1000)
  }
}

// After a restart of the machine, or in a container, the number in the lock may belong to any other program.
async function isPostgres(pid: number): Promise<boolean> {
  if (!Number.isInteger(pid) || pid <= 0) return false
  try {
    const { stdout } = await run('ps', ['-p', String(pid), '-o', 'comm='])
    return stdout.includes('postgres')
  } catch {
    const command = await readFile(`/proc/${pid}/comm`, 'utf8').catch(() => '')
    return command.includes('postgres')
  }
}
