import type { Environment } from '@foyer/db/environment'
import { isPortFree } from '@foyer/db/embedded/free-port'

export type PortName = Extract<keyof Environment, `${string}_PORT`>

/** Refuses to start on ports that are taken, or meant for two things at once, naming the variables to change. */
export async function checkPorts(environment: Environment, names: PortName[]): Promise<void> {
  const faults: string[] = []
  for (const [at, name] of names.entries()) {
    const port = environment[name]
    const twin = names.slice(0, at).find((other) => environment[other] === port)
    if (twin) faults.push(`${name}: port ${port} is that of ${twin} already.`)
    else if (!(await isPortFree(port))) faults.push(`${name}: port ${port} is in use; set ${name} to a free one.`)
  }
  if (faults.length > 0) throw new Error(faults.join('\n'))
}
