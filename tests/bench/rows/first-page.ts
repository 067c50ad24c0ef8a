import { spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { performance } from 'node:perf_hooks'
import { findFreePort } from '@foyer/db/embedded/free-port'
import { root } from '../../architecture/source-files.ts'
import { absoluteRow, type Row } from '../row.ts'

const names = ['PORTAL_PORT', 'ADMIN_PORT', 'WORKER_PORT', 'MAILBOX_PORT', 'SMTP_PORT', 'STRIPE_PORT', 'POSTGRES_PORT']

/** `npm run dev` on an empty data folder until the first page of the demo business is there. */
export async function measureFirstPage(): Promise<Row[]> {
  const folder = await mkdtemp(path.join(tmpdir(), 'foyer-first-'))
  const ports = Object.fromEntries(
    await Promise.all(names.map(async (name) => [name, String(await findFreePort())] as const)),
  )
  const begun = performance.now()
  const runner = spawn('npm', ['run', 'dev'], {
    cwd: root,
    env: { ...process.env, ...ports, FOYER_DATA_DIR: folder },
    stdio: 'ignore',
  })
  const left = new Promise<void>((resolve) => runner.once('exit', () => resolve()))
  try {
    const url = `http://localhost:${ports.PORTAL_PORT}/harbour-physio/signin`
    while (
      !(await fetch(url).then(
        ({ ok }) => ok,
        () => false,
      ))
    ) {
      if (performance.now() - begun > 120_000) throw new Error('npm run dev showed no page in two minutes')
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
    return [
      absoluteRow('npm run dev → first page, empty data folder', 's', (performance.now() - begun) / 1000, { most: 20 }),
    ]
  } finally {
    runner.kill('SIGTERM')
    await left
    await rm(folder, { recursive: true, force: true })
  }
}
