import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import pg from 'pg'
import { expect, onTestFinished, test } from 'vitest'
import { type Change, openChanges } from './changes.ts'
import { findFreePort } from './embedded/free-port.ts'
import { startEmbedded } from './embedded/start-embedded.ts'

const businessId = crypto.randomUUID()

async function tell(url: string, topic: string) {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  await client.query("SELECT pg_notify('foyer_change', $1)", [JSON.stringify({ businessId, topic })])
  await client.end()
}

test('PAN-6: ten restarts of the database: each time it is said that something may have been missed, and then all is heard', {
  timeout: 120_000,
}, async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'foyer-restarts-'))
  const at = { folder, port: await findFreePort() }
  let server = await startEmbedded(at)
  const url = server.url('postgres')
  const heard: Change[] = []
  let missed = 0
  const changes = openChanges({ url, beatMs: 200, patienceMs: 1_000 })
  onTestFinished(async () => {
    await changes.close()
    await server.stop()
    await rm(folder, { recursive: true, force: true })
  })
  changes.follow(businessId, { hear: (change) => heard.push(change), missed: () => missed++, end: () => {} })
  await expect.poll(() => missed, { interval: 20 }).toBe(1)
  for (let round = 1; round <= 10; round++) {
    const heardTo = changes.heardTo()
    expect(changes.hasChangedSince(businessId, heardTo)).toBe(false)
    await server.stop()
    server = await startEmbedded(at)
    await expect.poll(() => missed, { interval: 20, timeout: 10_000 }).toBe(round + 1)
    expect(changes.hasChangedSince(businessId, heardTo)).toBe(true)
    await tell(url, `round ${round}`)
    await expect.poll(() => heard.at(-1)?.topic, { interval: 20 }).toBe(`round ${round}`)
  }
})
