import { checkHealth } from '@foyer/db/queries/check-health'
import { thisProcess } from './installation.server.ts'

const patienceMs = 2_000

/** The truth about what this process needs: 200 when pages and jobs can be served, else 503 and what is missing. */
export async function answerHealth(): Promise<Response> {
  const { sql } = thisProcess().installation.database
  const late = new Promise<never>((_, refuse) => setTimeout(() => refuse(new Error('late')), patienceMs).unref())
  const nothing = { database: false, queue: false }
  const found = await Promise.race([checkHealth(sql), late]).catch(() => nothing)
  const isHealthy = found.database && found.queue
  const say = (works: boolean) => (works ? 'ok' : 'unavailable')
  return Response.json(
    { status: say(isHealthy), database: say(found.database), queue: say(found.queue) },
    { status: isHealthy ? 200 : 503, ...(!isHealthy && { headers: { 'Retry-After': '5' } }) },
  )
}
