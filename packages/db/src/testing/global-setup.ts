import type { TestProject } from 'vitest/node'
import { createDatabase, onServer } from '../create-database.ts'
import { startEphemeral } from '../embedded/start-embedded.ts'
import { migrate } from '../migrate.ts'
import { installQueue } from '../queue.ts'

declare module 'vitest' {
  interface ProvidedContext {
    templateUrl: string
  }
}

/** Starts one server for the whole run, or uses TEST_DATABASE_URL, with a migrated database for tests to clone. */
export default async function setup({ provide }: TestProject) {
  const given = process.env.TEST_DATABASE_URL
  const server = given ? undefined : await startEphemeral()
  const templateUrl = nameTemplate(given ?? server!.url('postgres'))
  try {
    await buildTemplate(templateUrl)
  } catch (error) {
    await server?.stop()
    throw error
  }
  provide('templateUrl', templateUrl)
  return async () => {
    if (server) await server.stop()
    else await onServer(templateUrl, (client) => client.query(`DROP DATABASE IF EXISTS "${readName(templateUrl)}"`))
  }
}

async function buildTemplate(url: string): Promise<void> {
  await onServer(url, (client) => client.query(`DROP DATABASE IF EXISTS "${readName(url)}" WITH (FORCE)`))
  await createDatabase(url)
  await migrate(url)
  await installQueue(url, {})
}

function nameTemplate(serverUrl: string): string {
  const url = new URL(serverUrl)
  url.pathname = `/foyer_template_${process.pid}`
  return url.href
}

function readName(url: string): string {
  return new URL(url).pathname.slice(1)
}
