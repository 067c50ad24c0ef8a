import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { clearStaleLock } from './clear-stale-lock.ts'
import { createCluster, LOGIN, makeExecutable, type Programs } from './create-cluster.ts'
import { findBinaries } from './find-binaries.ts'
import { findFreePort, isPortFree } from './free-port.ts'
import { placeBinaries, placeData } from './reachable-folder.ts'
import { runServer } from './run-server.ts'
import { findServerAccount } from './server-account.ts'
import { durableSettings, ephemeralSettings } from './server-settings.ts'

export type EmbeddedServer = {
  port: number
  url(database: string): string
  /** Resolves with the reason when the server ends without having been asked to. */
  crashed: Promise<string>
  stop(): Promise<void>
}

/** Starts the PostgreSQL that comes with the install on a data folder, created at first and kept after. */
export async function startEmbedded(at: { folder: string; port: number }): Promise<EmbeddedServer> {
  const programs = await preparePrograms()
  const place = await placeData(path.resolve(at.folder), programs.account)
  await clearStaleLock(place)
  if (!(await isPortFree(at.port))) throw new Error(`POSTGRES_PORT: port ${at.port} is in use.`)
  await createCluster(programs, place, true)
  const server = await runServer(programs, { place, port: at.port, settings: durableSettings })
  return { ...server, port: at.port, url: urlOn(at.port) }
}

/** Starts a PostgreSQL on a random port whose data do not survive a crash and are removed when it stops. */
export async function startEphemeral(): Promise<EmbeddedServer> {
  const programs = await preparePrograms()
  const parent = await mkdtemp(path.join(tmpdir(), 'foyer-test-'))
  await chmod(parent, 0o711)
  const place = await placeData(path.join(parent, 'postgres'), programs.account)
  await createCluster(programs, place, false)
  const temporary = place.startsWith(parent) ? parent : place
  const port = await findFreePort()
  const server = await runServer(programs, { place, port, settings: ephemeralSettings, temporary })
  const stop = async () => {
    await server.stop()
    await Promise.all([place, parent].map((folder) => rm(folder, { recursive: true, force: true })))
  }
  return { ...server, port, url: urlOn(port), stop }
}

async function preparePrograms(): Promise<Programs> {
  const [{ folder, version }, account] = await Promise.all([findBinaries(), findServerAccount()])
  await makeExecutable(folder)
  return { folder: await placeBinaries(folder, version, account), account }
}

function urlOn(port: number) {
  return (database: string) => `postgresql://${LOGIN}:${LOGIN}@127.0.0.1:${port}/${database}`
}
