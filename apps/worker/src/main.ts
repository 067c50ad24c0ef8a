import { EnvironmentError, readEnvironment } from '@foyer/db/environment'
import { pino } from 'pino'
import { describeFault, framesOf } from './fault.ts'
import { startWorker } from './start-worker.ts'

const environment = readOrExit()
const log = pino({ level: environment.LOG_LEVEL, base: { app: 'worker' } })
const worker = await startWorker(environment, log)
log.info({ port: worker.port }, 'listening')

let leaving = false
async function leave(reason: string): Promise<void> {
  if (leaving) return
  leaving = true
  log.info({ reason }, 'finishing')
  await worker.stop().catch((error: unknown) => log.error({ fault: describeFault(error) }, 'stop'))
  process.exit(0)
}

process.on('SIGTERM', () => void leave('SIGTERM'))
process.on('SIGINT', () => void leave('SIGINT'))
// A parent that started this process with a channel has gone.
process.on('disconnect', () => void leave('disconnect'))
process.on('unhandledRejection', (error) =>
  log.error({ fault: describeFault(error), at: framesOf(error) }, 'unhandled'),
)

await worker.ready.catch((error: unknown) => {
  if (leaving) return
  log.fatal({ fault: describeFault(error), at: framesOf(error) }, 'could not start')
  process.exit(1)
})
log.info('taking jobs')

function readOrExit() {
  try {
    return readEnvironment()
  } catch (error) {
    if (!(error instanceof EnvironmentError)) throw error
    console.error(error.message)
    process.exit(1)
  }
}
