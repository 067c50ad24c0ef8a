import type { Database } from '@foyer/db/client'
import { readQueueHealth } from '@foyer/db/queries/queue-health'

/** Tells the truth about database and queue; 503 when either cannot be had. */
export async function checkHealth({ sql }: Database): Promise<Response> {
  try {
    const queue = await readQueueHealth(sql)
    return Response.json({ database: true, queue }, { status: queue ? 200 : 503 })
  } catch {
    return Response.json({ database: false, queue: false }, { status: 503, headers: { 'Retry-After': '5' } })
  }
}
