interface DriverCause {
  originalCode?: string
  constraint?: { index?: string; fields?: string[] } | string
  originalMessage?: string
}

interface Faulty {
  code?: string
  meta?: { driverAdapterError?: { cause?: DriverCause } }
  cause?: unknown
  message?: string
}

const causeOf = (error: unknown): DriverCause | undefined => {
  const fault = error as Faulty
  return fault?.meta?.driverAdapterError?.cause ?? (fault?.cause as DriverCause | undefined)
}

/** The SQLSTATE behind an error of Prisma, of its adapter or of pg itself. */
export function sqlState(error: unknown): string | undefined {
  const code = causeOf(error)?.originalCode
  if (code) return code
  const own = (error as Faulty)?.code
  if (own === 'P2002') return '23505'
  if (own === 'P2003') return '23503'
  return own && /^[0-9A-Z]{5}$/.test(own) && !own.startsWith('P2') ? own : undefined
}

/** True when the error is the violation of the named constraint. */
export function violates(error: unknown, constraint: string): boolean {
  const cause = causeOf(error)
  const text = [(error as Faulty)?.message, cause?.originalMessage, JSON.stringify(cause?.constraint ?? '')].join(' ')
  return (
    (sqlState(error) ?? '').startsWith('23') &&
    (text.includes(constraint) || (error as { constraint?: string }).constraint === constraint)
  )
}

/** Deadlocks and serialisation failures: the whole transaction may simply be run again. */
export function mayRetry(error: unknown): boolean {
  const fault = error as Faulty
  return fault?.code === 'P2034' || ['40P01', '40001'].includes(sqlState(error) ?? '')
}

/** Text that no column takes: a NUL, or half a surrogate pair in JSON. */
export function isUnstorable(error: unknown): boolean {
  const state = sqlState(error) ?? ''
  return ['22021', '22P05'].includes(state) || (state === '22P02' && /type json/.test((error as Faulty).message ?? ''))
}

/** A lock, a statement or a transaction that waited longer than the connection allows. */
const waitedTooLong = new Set(['55P03', '57014', '25P03'])

/** The database cannot be had right now: no connection, pool exhausted, too many waiting, shutting down. */
export function isUnavailable(error: unknown): boolean {
  const fault = error as Faulty
  const state = sqlState(error) ?? ''
  if (
    ['P1001', 'P1002', 'P1008', 'P1017', 'P2024', 'P2028', 'ECONNREFUSED', 'ECONNRESET', 'EPIPE'].includes(
      fault?.code ?? '',
    )
  )
    return true
  if (/^(08|57P0|53)/.test(state) || waitedTooLong.has(state) || state === '25006') return true
  return /timeout exceeded when trying to connect|Connection terminated|not queryable|Unable to start a transaction/i.test(
    fault?.message ?? '',
  )
}
