import { spawn } from 'node:child_process'
import { createWriteStream } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { findFreePort } from '@foyer/db/embedded/free-port'
import type { TestProject } from 'vitest/node'
import { findChromium } from './browser.ts'

const root = path.resolve(import.meta.dirname, '../..')

export interface Stack {
  portalUrl: string
  adminUrl: string
  workerUrl: string
  mailboxUrl: string
  stripeUrl: string
  databaseUrl: string
  /** All that the processes have said. */
  logFile: string
}

declare module 'vitest' {
  interface ProvidedContext {
    stack: Stack
  }
}

/** Starts the production build of everything, as `npm start` does, on ports and in a folder of its own. */
export async function startStack(extra: Record<string, string> = {}): Promise<{ stack: Stack; stop(): Promise<void> }> {
  const folder = await mkdtemp(path.join(tmpdir(), 'foyer-e2e-'))
  const names = [
    'PORTAL_PORT',
    'ADMIN_PORT',
    'WORKER_PORT',
    'MAILBOX_PORT',
    'SMTP_PORT',
    'STRIPE_PORT',
    'POSTGRES_PORT',
  ] as const
  const ports = Object.fromEntries(
    await Promise.all(names.map(async (name) => [name, String(await findFreePort())])),
  ) as Record<(typeof names)[number], string>
  const runner = spawn(process.execPath, ['--import', 'tsx', 'tooling/src/run.ts', 'start'], {
    cwd: root,
    env: {
      ...process.env,
      ...ports,
      FOYER_DATA_DIR: folder,
      ACCESS_REQUESTS_PER_IP: '1000000',
      COUPON_TRIES_PER_IP: '1000000',
      HOLDS_PER_IP: '1000000',
      ...extra,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  const logFile = path.join(folder, 'output.log')
  const log = createWriteStream(logFile)
  for (const stream of [runner.stdout, runner.stderr])
    stream.on('data', (chunk: Buffer) => {
      said = (said + chunk.toString()).slice(-20_000)
      log.write(chunk)
    })
  const left = new Promise<void>((resolve) => runner.once('exit', () => resolve()))
  const stack: Stack = {
    portalUrl: `http://localhost:${ports.PORTAL_PORT}`,
    adminUrl: `http://localhost:${ports.ADMIN_PORT}`,
    workerUrl: `http://localhost:${ports.WORKER_PORT}`,
    stripeUrl: `http://localhost:${ports.STRIPE_PORT}`,
    mailboxUrl: `http://localhost:${ports.MAILBOX_PORT}`,
    databaseUrl: `postgresql://foyer:foyer@127.0.0.1:${ports.POSTGRES_PORT}/foyer`,
    logFile,
  }
  const stop = async () => {
    runner.kill('SIGTERM')
    await left
    await new Promise<void>((resolve) => log.end(() => resolve()))
    await rm(folder, { recursive: true, force: true })
  }
  try {
    await Promise.race([untilHealthy(stack), left.then(() => Promise.reject(new Error('it left')))])
  } catch (error) {
    await stop()
    throw new Error(`Foyer did not start: ${error}\n${said}`)
  }
  return { stack, stop }
}

async function untilHealthy(stack: Stack): Promise<void> {
  const deadline = Date.now() + 120_000
  for (const url of [stack.portalUrl, stack.adminUrl, stack.workerUrl]) {
    while (
      !(await fetch(`${url}/healthz`).then(
        (answer) => answer.ok,
        () => false,
      ))
    ) {
      if (Date.now() > deadline) throw new Error(`${url} was not healthy in time`)
      await new Promise((resolve) => setTimeout(resolve, 100))
    }
  }
}

export default async function setup({ provide }: TestProject) {
  // Here, so that of two test processes none starts what the other is still unpacking.
  await findChromium()
  const { stack, stop } = await startStack()
  provide('stack', stack)
  return stop
}
