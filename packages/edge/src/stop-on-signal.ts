import type { Server } from 'node:http'
import type { App } from './app.ts'

const patienceMs = 10_000

/** On SIGTERM and SIGINT takes no more connections, finishes what is under way, lets go of the database and ends. */
export function stopOnSignal(server: Server, app: Pick<App, 'hangUp' | 'drain'>): void {
  let stopping = false
  const stop = () => {
    if (stopping) return
    stopping = true
    setTimeout(() => process.exit(1), patienceMs).unref()
    server.close(async () => {
      await app.drain()
      process.exit(0)
    })
    void app.hangUp()
    server.closeIdleConnections()
  }
  process.on('SIGTERM', stop)
  process.on('SIGINT', stop)
  // A fault that nobody awaited is a bug to be read about, never a reason for everybody's pages to go away.
  process.on('unhandledRejection', (error) => console.error(error))
  process.on('uncaughtException', (error) => console.error(error))
}
