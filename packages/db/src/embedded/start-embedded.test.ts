import { execFile, spawn } from 'node:child_process'
import { chmod, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { promisify } from 'node:util'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { withClient } from '../create-database.ts'
import { findFreePort } from './free-port.ts'
import { guardProcess } from './guard-process.ts'
import { type EmbeddedServer, startEmbedded } from './start-embedded.ts'

let parent: string
let folder: string
let port: number
const start = () => startEmbedded({ folder, port })
const query = (server: EmbeddedServer, sql: string) =>
  withClient(server.url('postgres'), async (client) => (await client.query(sql)).rows)

beforeEach(async () => {
  parent = await mkdtemp(path.join(tmpdir(), 'foyer-embedded-'))
  folder = path.join(parent, 'postgres')
  port = await findFreePort()
})
afterEach(() => rm(parent, { recursive: true, force: true }))

describe('the embedded PostgreSQL', () => {
  it('keeps its data, on the disk, between two starts, also under a folder closed to others', async () => {
    await chmod(parent, 0o700)
    const first = await start()
    expect(await query(first, 'SHOW fsync')).toEqual([{ fsync: 'on' }])
    await query(first, 'CREATE TABLE kept AS SELECT 1 AS n')
    await first.stop()
    const second = await start()
    expect(await query(second, 'SELECT n FROM kept')).toEqual([{ n: 1 }])
    const [place] = await query(second, "SELECT current_setting('data_directory') AS folder")
    await second.stop()
    await rm(place.folder, { recursive: true })
  })

  it('starts over a lock that another program now seems to hold', async () => {
    await chmod(parent, 0o755)
    await (await start()).stop()
    await writeFile(
      path.join(folder, 'postmaster.pid'),
      `${process.pid}\n${folder}\n1\n${port}\n\n127.0.0.1\n\nready\n`,
    )
    const server = await start()
    expect(await readFile(path.join(folder, 'postmaster.pid'), 'utf8')).not.toMatch(`${process.pid}\n`)
    await server.stop()
  })

  it('tells of a crash, and names the variable of a port in use', async () => {
    await chmod(parent, 0o755)
    const server = await start()
    await expect(startEmbedded({ folder: path.join(parent, 'other'), port })).rejects.toThrow('POSTGRES_PORT')
    const [pid] = (await readFile(path.join(folder, 'postmaster.pid'), 'utf8')).split('\n')
    process.kill(Number(pid), 'SIGKILL')
    expect(await server.crashed).toContain('PostgreSQL ended with SIGKILL')
  })
})

describe('a guard', () => {
  it('ends the group of a child whose parent was killed', async () => {
    const script = `
      const { spawn } = await import('node:child_process')
      const { guardProcess } = await import(${JSON.stringify(path.join(import.meta.dirname, 'guard-process.ts'))})
      const child = spawn('sleep', ['60'], { detached: true, stdio: 'ignore' })
      guardProcess(-child.pid, 'TERM')
      console.log(child.pid)
      setInterval(() => {}, 1000)`
    const owner = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '--eval', script])
    const pid = await new Promise<string>((resolve) =>
      owner.stdout.once('data', (data) => resolve(String(data).trim())),
    )
    owner.kill('SIGKILL')
    const isAlive = () => promisify(execFile)('ps', ['-p', pid]).then(Boolean, () => false)
    for (let tries = 0; tries < 50 && (await isAlive()); tries += 1) await pause(100)
    expect(await isAlive()).toBe(false)
  })

  it('leaves a child alone once it is released', async () => {
    const child = spawn('sleep', ['60'], { detached: true, stdio: 'ignore' })
    guardProcess(child.pid!, 'TERM').release()
    await pause(300)
    expect(child.exitCode ?? child.signalCode).toBeNull()
    child.kill()
  })
})
