import { checkHealth } from '@foyer/db/queries/check-health'
import type { Sql } from '@foyer/db/sql'

const patienceMs = 2_000

/** The truth about what a process needs: 200 when pages and jobs can be served, else 503 and what is missing. */
export async function answerHealth(sql: Sql): Promise<Response> {
  const late = new Promise<never>((_, refuse) => setTimeout(() => refuse(new Error('late')), patienceMs).unref())
  const found = await Promise.race([checkHealth(sql), late]).catch(() => ({ database: false, queue: false }))
  const healthy = found.database && found.queue
  const say = (works: boolean) => (works ? 'ok' : 'unavailable')
  return Response.json(
    { status: say(healthy), database: say(found.database), queue: say(found.queue) },
    { status: healthy ? 200 : 503, ...(!healthy && { headers: { 'Retry-After': '5' } }) },
  )
}
