import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { open, readFile } from 'node:fs/promises'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { type Programs, runOptions } from './create-cluster.ts'
import { guardProcess } from './guard-process.ts'

const START_SECONDS = 60

type Server = {
  place: string
  port: number
  settings: Record<string, string>
  /** A folder that goes with this process, however it ends. */
  temporary?: string
}

/** Runs PostgreSQL until it is stopped or this process ends, in a process group that Ctrl-C does not reach. */
export async function runServer(programs: Programs, { place, port, settings, temporary }: Server) {
  const logFile = path.join(place, 'server.log')
  const log = await open(logFile, 'w')
  const flags = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])
  const child = spawn(path.join(programs.folder, 'bin/postgres'), ['-D', place, '-p', String(port), ...flags], {
    ...runOptions(programs),
    detached: true,
    stdio: ['ignore', log.fd, log.fd],
  })
  const ended = once(child, 'exit').then(([code, signal]) => `PostgreSQL ended with ${signal ?? `exit code ${code}`}`)
  await once(child, 'spawn')
  await log.close()
  const guard = guardProcess(child.pid!, 'INT', temporary)
  const described = ended.then(async (reason) => {
    guard.release()
    const lines = (await readFile(logFile, 'utf8').catch(() => '')).trim().split('\n')
    return `${reason}:\n${lines.slice(-8).join('\n')}`
  })
  await Promise.race([waitUntilReady(place), described.then((reason) => Promise.reject(new Error(reason)))])

  let stopping = false
  const crashed = new Promise<string>((resolve) => described.then((reason) => stopping || resolve(reason)))
  const stop = async () => {
    stopping = true
    child.kill('SIGINT')
    await described
  }
  return { crashed, stop }
}

// The eighth line of the lock file is the state of the server; it needs no connection to ask.
async function waitUntilReady(place: string): Promise<void> {
  for (const deadline = Date.now() + START_SECONDS * 1000; Date.now() < deadline; await pause(25)) {
    const lock = await readFile(path.join(place, 'postmaster.pid'), 'utf8').catch(() => '')
    if (lock.split('\n')[7]?.trim() === 'ready') return
  }
  throw new Error(`PostgreSQL was not ready after ${START_SECONDS} seconds.`)
}
