import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import type { Readable } from 'node:stream'
import { setTimeout as pause } from 'node:timers/promises'
import { guardProcess } from '@foyer/db/embedded/guard-process'
import type { Part } from './part.ts'
import { type Speaker, say } from './say.ts'

const DRAIN_MILLISECONDS = 12_000

export type Program = { name: Speaker; folder: string; args: string[]; variables: NodeJS.ProcessEnv }

/** Runs Node in a process group of its own, which Ctrl-C does not reach and of which nothing is left behind. */
export async function runChild({ name, folder, args, variables }: Program): Promise<Part> {
  const child = spawn(process.execPath, args, {
    cwd: folder,
    env: variables,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const ended = once(child, 'close').then(([code, signal]) => `${name} ended with ${signal ?? `exit code ${code}`}`)
  await once(child, 'spawn')
  repeat(child.stdout, name)
  repeat(child.stderr, name)
  const group = -child.pid!
  const guard = guardProcess(group, 'TERM')
  let stopping = false
  const kill = () => killGroup(group)
  child.once('exit', () => {
    guard.release()
    kill()
  })
  const crashed = new Promise<string>((resolve) => ended.then((reason) => stopping || resolve(reason)))
  const stop = async () => {
    stopping = true
    child.kill('SIGTERM')
    const drained = new AbortController()
    const overdue = pause(DRAIN_MILLISECONDS, undefined, { signal: drained.signal }).then(kill, () => undefined)
    await Promise.race([ended, overdue.then(() => ended)])
    drained.abort()
  }
  return { name, isProgram: true, crashed, stop, kill }
}

function repeat(stream: Readable, name: Speaker): void {
  createInterface({ input: stream }).on('line', (line) => say(line, name))
}

function killGroup(group: number): void {
  try {
    process.kill(group, 'SIGKILL')
  } catch {
    // The group is empty.
  }
}
