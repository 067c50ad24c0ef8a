import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { withClient } from '@foyer/db/create-database'
import { findFreePort, isPortFree } from '@foyer/db/embedded/free-port'
import { afterEach, beforeEach, expect, it } from 'vitest'

const runner = path.join(import.meta.dirname, 'run.ts')
let folder: string
let ports: { POSTGRES_PORT: number; SMTP_PORT: number; MAILBOX_PORT: number; STRIPE_PORT: number }
let child: ChildProcess

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'foyer-run-'))
  await chmod(folder, 0o755)
  const [POSTGRES_PORT, SMTP_PORT, MAILBOX_PORT, STRIPE_PORT] = await Promise.all([
    ...[findFreePort(), findFreePort(), findFreePort(), findFreePort()],
  ] as const)
  ports = { POSTGRES_PORT, SMTP_PORT, MAILBOX_PORT, STRIPE_PORT }
})
afterEach(async () => {
  child.kill('SIGKILL')
  await becomesFree()
  await rm(folder, { recursive: true, force: true })
})

function run(variables: Record<string, string | number> = {}) {
  const given = Object.entries({ FOYER_DATA_DIR: folder, ...ports, ...variables }).map(([k, v]) => [k, String(v)])
  child = spawn(process.execPath, ['--import', 'tsx', runner, 'ground'], {
    env: { PATH: process.env.PATH, ...Object.fromEntries(given) },
  })
  let output = ''
  const ready = new Promise<string>((resolve) => {
    const read = (data: Buffer) => {
      output += data
      if (output.includes('Ctrl-C stops everything')) resolve(output)
    }
    child.stdout?.on('data', read)
    child.stderr?.on('data', read)
  })
  const ended = once(child, 'close').then(([code]) => ({ code: code as number | null, output }))
  return { ready, ended }
}

async function becomesFree(): Promise<boolean> {
  for (let tries = 0; tries < 80 && !(await isPortFree(ports.POSTGRES_PORT)); tries += 1) await pause(100)
  return isPortFree(ports.POSTGRES_PORT)
}

const countBusinesses = () =>
  withClient(`postgresql://foyer@127.0.0.1:${ports.POSTGRES_PORT}/foyer`, async (client) => {
    const { rows } = await client.query('SELECT count(*)::int AS count FROM business')
    return rows[0].count as number
  })

it('starts with demo data and a mailbox, and stops without leaving anything', async () => {
  const { ready, ended } = run()
  expect(await ready).toContain('ada@example.com')
  expect(await countBusinesses()).toBe(3)
  const messages = await fetch(`http://127.0.0.1:${ports.MAILBOX_PORT}/email`)
  expect(await messages.json()).toEqual([])
  child.kill('SIGTERM')
  expect((await ended).code).toBe(0)
  expect(await isPortFree(ports.POSTGRES_PORT)).toBe(true)
})

it('takes the database with it when it is killed', async () => {
  await run().ready
  child.kill('SIGKILL')
  expect(await becomesFree()).toBe(true)
})

it('refuses ports that are meant for two things, naming the variables', async () => {
  const { code, output } = await run({ SMTP_PORT: ports.MAILBOX_PORT }).ended
  expect(code).toBe(1)
  expect(output).toMatch(/MAILBOX_PORT: port \d+ is that of SMTP_PORT already/)
})

it('refuses addresses without https in production', async () => {
  const { code, output } = await run({ FOYER_ENV: 'production' }).ended
  expect(code).toBe(1)
  expect(output).toContain('PORTAL_URL: must begin with https://')
})
