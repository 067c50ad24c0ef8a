import { setTimeout as pause } from 'node:timers/promises'
import { isPortFree } from '@foyer/db/embedded/free-port'
import type { Environment } from '@foyer/db/environment'

export type PortName = Extract<keyof Environment, `${string}_PORT`>

/** Refuses to start on ports that are taken, or meant for two things at once, naming the variables to change. */
export async function checkPorts(environment: Environment, names: PortName[]): Promise<void> {
  const checks = names.map(async (name, at) => {
    const port = environment[name]
    const twin = names.slice(0, at).find((other) => environment[other] === port)
    if (twin) return `${name}: port ${port} is that of ${twin} already.`
    return (await becomesFree(port)) ? undefined : `${name}: port ${port} is in use; set ${name} to a free one.`
  })
  const faults = (await Promise.all(checks)).filter((fault) => fault !== undefined)
  if (faults.length > 0) throw new Error(faults.join('\n'))
}

// What a killed copy leaves behind ends by itself within moments.
async function becomesFree(port: number): Promise<boolean> {
  for (let tries = 0; tries < 12; tries += 1) {
    if (await isPortFree(port)) return true
    await pause(250)
  }
  return false
}
