import { openLog } from '@foyer/edge/open-log'

export const log = openLog('admin')

const uuid = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/gi

/** The path without ids and without the query, which may hold what somebody typed (ACC-7). */
export const pathToLog = (request: Request): string => new URL(request.url).pathname.replace(uuid, ':id')
