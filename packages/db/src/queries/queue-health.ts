import type { Sql, Statement } from '../sql.ts'

const look: Statement = {
  name: 'queue_health',
  text: `SELECT to_regclass('pgboss.job') IS NOT NULL AND to_regclass('pgboss.queue') IS NOT NULL AS installed`,
}

/** Whether jobs can be queued: the database answers and the queue is installed in it. */
export async function readQueueHealth(sql: Sql): Promise<boolean> {
  const [row] = await sql.rows<{ installed: boolean }>(look, [])
  return row?.installed ?? false
}
