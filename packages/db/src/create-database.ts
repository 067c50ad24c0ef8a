import pg from 'pg'

/** Creates the database that the URL names, unless it exists. */
export async function createDatabase(url: string): Promise<void> {
  const name = decodeURIComponent(new URL(url).pathname.slice(1))
  const exists = await withClient(url, async () => true).catch((error) => {
    if (error instanceof pg.DatabaseError && error.code === UNKNOWN_DATABASE) return false
    throw error
  })
  if (exists) return
  await onServer(url, async (client) => client.query(`CREATE DATABASE ${client.escapeIdentifier(name)}`))
}

const UNKNOWN_DATABASE = '3D000'

/** Runs commands that concern whole databases, over the server's maintenance database. */
export function onServer<Result>(url: string, work: (client: pg.Client) => Promise<Result>): Promise<Result> {
  const maintenance = new URL(url)
  maintenance.pathname = '/postgres'
  return withClient(maintenance.href, work)
}

/** Runs commands on a connection of their own, where a pool would be too much. */
export async function withClient<Result>(
  connectionString: string,
  work: (client: pg.Client) => Promise<Result>,
): Promise<Result> {
  const client = new pg.Client({ connectionString, connectionTimeoutMillis: 5_000 })
  client.on('error', () => undefined)
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}
