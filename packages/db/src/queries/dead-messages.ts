import type { Sql, Statement } from '../sql.ts'

const uuid = `'^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$'`

const record: Statement = {
  name: 'record_dead_messages',
  text: `INSERT INTO dead_message (id, business_id, job, payload, error, tries, died_at)
    SELECT j.id, CASE WHEN j.data ->> 'businessId' ~ ${uuid} THEN (j.data ->> 'businessId')::uuid END, j.name,
      coalesce((SELECT jsonb_object_agg(key, value) FROM jsonb_each(CASE WHEN jsonb_typeof(j.data) = 'object' THEN j.data END)
        WHERE jsonb_typeof(value) = 'number' OR value #>> '{}' ~ ${uuid}), '{}'),
      left(coalesce(j.output ->> 'fault', j.output -> 'value' ->> 'message', j.output ->> 'value', 'unknown'), 200), j.retry_count + 1, $1::timestamptz
    FROM pgboss.job j WHERE j.state = 'failed' AND j.name = ANY($2::text[]) ORDER BY j.completed_on
    ON CONFLICT (id) DO NOTHING RETURNING job, id::text AS id`,
}

/** Copies jobs that used up their tries, under their own ids: of the payload ids and numbers only, of the error what the worker left (GDP-4). */
export async function recordDeadMessages(
  sql: Sql,
  now: Date,
  names: readonly string[],
): Promise<{ id: string; job: string }[]> {
  return sql.rows(record, [now.toISOString(), names])
}

const list: Statement = { name: 'list_queues', text: 'SELECT name FROM pgboss.queue WHERE name = ANY($1::text[])' }

/** Tells whether all these queues exist: the last thing that preparing a database makes. */
export async function haveQueues(sql: Sql, names: readonly string[]): Promise<boolean> {
  return (await sql.rows(list, [names])).length === names.length
}
