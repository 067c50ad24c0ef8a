import { spawn } from 'node:child_process'
import path from 'node:path'
import { findFreePort } from '@foyer/db/embedded/free-port'

const portal = path.resolve(import.meta.dirname, '../../apps/portal')

/** So many more portal processes on the same database, as behind a load balancer; answers their addresses when all are healthy. */
export async function startMorePortals(databaseUrl: string, count: number) {
  const started = await Promise.all(Array.from({ length: count }, () => startPortal(databaseUrl)))
  return {
    urls: started.map(({ url }) => url),
    stop: async () => void (await Promise.all(started.map(({ stop }) => stop()))),
  }
}

async function startPortal(databaseUrl: string) {
  const port = String(await findFreePort())
  const child = spawn(process.execPath, ['--import', 'tsx', 'server.ts'], {
    cwd: portal,
    env: {
      ...process.env,
      ...{ NODE_ENV: 'production', PORTAL_PORT: port, DATABASE_URL: databaseUrl, LOG_LEVEL: 'error' },
      ACCESS_REQUESTS_PER_IP: '1000000',
      COUPON_TRIES_PER_IP: '1000000',
      HOLDS_PER_IP: '1000000',
    },
    stdio: 'ignore',
  })
  const left = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  const url = `http://localhost:${port}`
  const deadline = Date.now() + 60_000
  while (
    !(await fetch(`${url}/healthz`).then(
      ({ ok }) => ok,
      () => false,
    ))
  ) {
    if (Date.now() > deadline || child.exitCode !== null) throw new Error('another portal did not start')
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  const stop = async () => {
    child.kill('SIGTERM')
    await left
  }
  return { url, stop }
}
