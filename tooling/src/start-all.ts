import { type Environment, readEnvironment, readVariables, standsInForStripe } from '@foyer/db/environment'
import { listPrograms, type Mode, workerSources } from './apps.ts'
import { checkPorts, type PortName } from './check-ports.ts'
import { printAddresses } from './print-addresses.ts'
import { restartOnChange } from './restart-on-change.ts'
import { runChild } from './run-child.ts'
import { fillDatabase, startDatabase } from './start-database.ts'
import { startMailbox } from './start-mailbox.ts'
import { startStripe } from './start-stripe.ts'
import type { Supervisor } from './supervisor.ts'
import { waitUntilHealthy } from './wait-until-healthy.ts'

/** `ground` is what the programs stand on, for `turbo dev`, which runs them itself. */
type GroundedMode = Mode | 'ground'

export function isMode(text: string | undefined): text is GroundedMode {
  return text === 'dev' || text === 'start' || text === 'ground'
}

/** Starts everything, unless one's own database or mail server is given, and prints where it is. */
export async function startAll(mode: GroundedMode, supervisor: Supervisor, leaving: AbortSignal): Promise<void> {
  const given = readVariables()
  const environment = readEnvironment(given)
  const own: PortName[] = []
  if (!given.DATABASE_URL) own.push('POSTGRES_PORT')
  if (!given.SMTP_URL) own.push('SMTP_PORT', 'MAILBOX_PORT')
  if (standsInForStripe({ ...given, FOYER_ENV: environment.FOYER_ENV })) own.push('STRIPE_PORT')
  if (mode !== 'ground') own.push('PORTAL_PORT', 'ADMIN_PORT', 'WORKER_PORT')
  await checkPorts(environment, own)
  if (own.includes('POSTGRES_PORT')) supervisor.keep(await startDatabase(environment))
  if (own.includes('MAILBOX_PORT')) supervisor.keep(await startMailbox(environment))
  if (own.includes('STRIPE_PORT')) supervisor.keep(await startStripe(environment))
  if (leaving.aborted) return
  const programs = () => (mode === 'ground' ? undefined : startPrograms(mode, environment, supervisor, leaving))
  // While developing, the programs compile as long as the database is being filled; none is healthy before it is.
  if (mode === 'dev') await Promise.all([fillDatabase(environment), programs()])
  else {
    await fillDatabase(environment)
    await programs()
  }
  if (!leaving.aborted) printAddresses(environment, own)
}

async function startPrograms(mode: Mode, environment: Environment, supervisor: Supervisor, leaving: AbortSignal) {
  for (const program of listPrograms(mode, environment)) {
    if (leaving.aborted) return
    const watches = mode === 'dev' && program.name === 'worker'
    supervisor.keep(watches ? await restartOnChange(program, workerSources) : await runChild(program))
  }
  const { PORTAL_PORT, ADMIN_PORT, WORKER_PORT } = environment
  const ports = { portal: PORTAL_PORT, admin: ADMIN_PORT, worker: WORKER_PORT }
  await Promise.all(
    Object.entries(ports).map(([name, port]) => waitUntilHealthy(name, `http://127.0.0.1:${port}/healthz`, leaving)),
  )
}
