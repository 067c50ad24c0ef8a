import { type Environment, readEnvironment } from '@foyer/db/environment'
import { type Installation, openInstallation } from '@foyer/domain/installation'

interface Kept {
  environment: Environment
  installation: Installation
}

// Development compiles an app's modules anew after every change; the pool outlives that.
const kept = globalThis as { foyerProcess?: Kept }

/** What this process holds for as long as it lives: its environment, one pool, one queue. */
export function thisProcess(onError: (error: Error) => void = () => {}): Kept {
  if (!kept.foyerProcess) {
    const environment = readEnvironment()
    kept.foyerProcess = { environment, installation: openInstallation(environment, onError) }
  }
  return kept.foyerProcess
}

/** Ends the streams that would otherwise never end; their pages go to another process. */
export async function hangUp(): Promise<void> {
  await kept.foyerProcess?.installation.changes.close()
}

/** Lets go of the database; the process is ending. */
export async function closeProcess(): Promise<void> {
  await hangUp()
  await kept.foyerProcess?.installation.database.close()
  kept.foyerProcess = undefined
}
