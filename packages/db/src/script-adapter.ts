import { PrismaPg } from '@prisma/adapter-pg'
import type { SqlDriverAdapter, SqlMigrationAwareDriverAdapterFactory } from '@prisma/driver-adapter-utils'
import { CataloguePool } from './catalogue-pool.ts'

export type ScriptAdapter = SqlMigrationAwareDriverAdapterFactory & { close(): Promise<void> }

/**
 * Gives the schema engine a database. Prisma's adapter cuts a script at every semicolon, also within the body of a
 * function; here a script goes to the server in one piece, which makes it one transaction too.
 */
export function openScriptAdapter(url: string, shadowUrl = url): ScriptAdapter {
  const pools = { main: openPool(url), shadow: openPool(shadowUrl) }
  return {
    provider: 'postgres',
    adapterName: '@prisma/adapter-pg',
    connect: () => connect(pools.main),
    connectToShadowDb: () => connect(pools.shadow),
    close: async () => void (await Promise.all([pools.main.end(), pools.shadow.end()])),
  }
}

function openPool(connectionString: string): CataloguePool {
  const pool = new CataloguePool({ connectionString, max: 2 })
  pool.on('error', () => undefined)
  return pool
}

async function connect(pool: CataloguePool): Promise<SqlDriverAdapter> {
  const connection = await new PrismaPg(pool).connect()
  const queryRaw = connection.queryRaw.bind(connection)
  connection.queryRaw = async (query) => pool.restoreTypes(await queryRaw(query))
  connection.executeScript = async (sql) => {
    await connection.executeRaw({ sql, args: [], argTypes: [] })
  }
  return connection
}
