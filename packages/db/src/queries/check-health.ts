import type { Sql, Statement } from '../sql.ts'

const check: Statement = {
  name: 'check_health',
  text: `SELECT to_regclass('pgboss.job') IS NOT NULL AND current_setting('transaction_read_only') = 'off' AS queue`,
}

/** Whether the database answers, and whether jobs can be put into the queue; rejects when it does not answer at all. */
export async function checkHealth(sql: Sql): Promise<{ database: boolean; queue: boolean }> {
  const [row] = await sql.rows<{ queue: boolean }>(check, [])
  return { database: Boolean(row), queue: row?.queue ?? false }
}
