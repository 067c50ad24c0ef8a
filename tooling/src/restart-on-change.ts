import { existsSync, type FSWatcher, watch } from 'node:fs'
import type { Part } from './part.ts'
import { type Program, runChild } from './run-child.ts'
import { say } from './say.ts'

const QUIET_MILLISECONDS = 250

/**
 * Runs a program and starts it anew when its sources change. A crash is a crash, except after a change: then the
 * mistake is still being made, and the next change mends it.
 */
export async function restartOnChange(program: Program, sources: string[]): Promise<Part> {
  const { promise: crashed, resolve: crash } = Promise.withResolvers<string>()
  let current = await runChild(program)
  let changed = false
  let restarting = Promise.resolve()
  let timer: NodeJS.Timeout | undefined
  const observe = (part: Part) =>
    part.crashed.then((reason) => (changed ? say(`${reason}: waiting for a change`, program.name) : crash(reason)))
  observe(current)

  const restart = async () => {
    changed = true
    say('restarting after a change', program.name)
    await current.stop()
    current = await runChild(program)
    observe(current)
  }
  const note = (_event: string, file: string | null) => {
    if (!file || !/\.tsx?$/.test(file) || /\.test\.tsx?$/.test(file)) return
    clearTimeout(timer)
    timer = setTimeout(() => {
      restarting = restarting.then(restart).catch((error) => crash(String(error)))
    }, QUIET_MILLISECONDS)
  }
  const watchers: FSWatcher[] = sources.filter(existsSync).map((folder) => watch(folder, { recursive: true }, note))
  const stop = async () => {
    clearTimeout(timer)
    for (const watcher of watchers) watcher.close()
    await restarting
    await current.stop()
  }
  return { name: program.name, isProgram: true, crashed, stop, kill: () => current.kill?.() }
}
