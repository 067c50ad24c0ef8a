import { randomUUID } from 'node:crypto'
import { inject } from 'vitest'
import { onServer } from '../create-database.ts'

export type TestDatabase = { url: string; drop(): Promise<void> }

/** Makes a database of its own for a test file: migrated, with the queue installed, and empty. */
export async function cloneDatabase(): Promise<TestDatabase> {
  const templateUrl = inject('templateUrl')
  const template = new URL(templateUrl).pathname.slice(1)
  const name = `test_${randomUUID().replaceAll('-', '')}`
  const url = new URL(templateUrl)
  url.pathname = `/${name}`
  await onServer(templateUrl, (client) =>
    client.query(`CREATE DATABASE ${name} TEMPLATE "${template}" STRATEGY ${STRATEGY}`),
  )
  const drop = () => onServer(templateUrl, async (client) => void (await client.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`)))
  return { url: url.href, drop }
}
