import { type Environment, readEnvironment, readVariables } from '@foyer/db/environment'
import { listPrograms, type Mode, workerSources } from './apps.ts'
import { awaitStop } from './await-stop.ts'
import { checkPorts, type PortName } from './check-ports.ts'
import type { Part } from './part.ts'
import { printAddresses } from './print-addresses.ts'
import { restartOnChange } from './restart-on-change.ts'
import { runChild } from './run-child.ts'
import { say } from './say.ts'
import { fillDatabase, startDatabase } from './start-database.ts'
import { startMailbox } from './start-mailbox.ts'
import { waitUntilHealthy } from './wait-until-healthy.ts'

const MODES = ['dev', 'start', 'ground'] as const
const parts: Part[] = []
let crash: (reason: string) => void
const crashed = new Promise<string>((resolve) => {
  crash = resolve
})

async function start(mode: (typeof MODES)[number]): Promise<void> {
  const given = readVariables()
  const environment = readEnvironment(given)
  const own = { database: !given.DATABASE_URL, mailbox: !given.SMTP_URL }
  await checkPorts(environment, listPorts(mode, own))
  if (own.database) keep(await startDatabase(environment))
  if (own.mailbox) keep(await startMailbox(environment))
  await fillDatabase(environment)
  if (mode !== 'ground') await startPrograms(mode, environment)
  printAddresses(environment, own.mailbox)
}
