import type { TestProject } from 'vitest/node'
import { createDatabase, onServer } from '../create-database.ts'
import { startEphemeral } from '../embedded/start-embedded.ts'
import { migrate } from '../migrate.ts'
import type {} from './database.ts'

/**
 * A vitest global setup: one server for the whole run, or that of TEST_DATABASE_URL, with a migrated database for
 * tests to clone. `complete` adds what this package may not know of, such as the queues.
 */
export function serveTestDatabases(complete: (url: string) => Promise<void>) {
  return async ({ provide }: Pick<TestProject, 'provide'>) => {
    const given = process.env.TEST_DATABASE_URL
    const server = given ? undefined : await startEphemeral()
    const templateUrl = nameTemplate(given ?? server!.url('postgres'))
    const drop = () =>
      onServer(templateUrl, (client) => client.query(`DROP DATABASE IF EXISTS ${readName(templateUrl)}`))
    const leave = () => (server ? server.stop() : drop())
    try {
      await createDatabase(templateUrl)
      await migrate(templateUrl)
      await complete(templateUrl)
    } catch (error) {
      await leave()
      throw error
    }
    provide('templateUrl', templateUrl)
    return leave
  }
}

function nameTemplate(serverUrl: string): string {
  const url = new URL(serverUrl)
  url.pathname = `/foyer_template_${process.pid}`
  return url.href
}

function readName(url: string): string {
  return new URL(url).pathname.slice(1)
}
