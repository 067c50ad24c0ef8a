import { randomUUID } from 'node:crypto'
import { inject } from 'vitest'
import { onServer } from '../create-database.ts'

declare module 'vitest' {
  interface ProvidedContext {
    templateUrl: string
  }
}

export type TestDatabase = { url: string; drop(): Promise<void> }

/** Makes a database of its own, with all migrations and queues and without data; it takes some 15 ms. */
export async function cloneDatabase(): Promise<TestDatabase> {
  const templateUrl = inject('templateUrl')
  const template = new URL(templateUrl).pathname.slice(1)
  const name = `test_${randomUUID().replaceAll('-', '')}`
  const url = new URL(templateUrl)
  url.pathname = `/${name}`
  const run = async (sql: string) => void (await onServer(templateUrl, (client) => client.query(sql)))
  await run(`CREATE DATABASE ${name} TEMPLATE ${template} STRATEGY file_copy`)
  return { url: url.href, drop: () => run(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`) }
}
