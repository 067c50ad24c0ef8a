import { sqlState } from '@foyer/db/violations'
import { DomainError } from '@foyer/domain/errors'
import { ZodError } from 'zod'

interface Coded {
  code?: unknown
  responseCode?: unknown
}

/** Something of our own that went wrong; its message names no person and no secret, so it may be logged and stored. */
export class WorkerFault extends Error {
  override readonly name = 'WorkerFault'
}

/** What may be logged and stored of an error: its kind and codes. Messages of libraries quote addresses and contents (GDP-4, ACC-7). */
export function describeFault(error: unknown): string {
  if (error instanceof WorkerFault) return error.message
  if (error instanceof DomainError) return error.reason
  if (error instanceof ZodError)
    return `payload: ${error.issues.map(({ path, code }) => `${path.join('.')} ${code}`).join(', ')}`
  const { code, responseCode } = (error ?? {}) as Coded
  const known = [code, responseCode, sqlState(error)].filter((each) => /^[A-Z0-9_]{3,30}$/.test(String(each ?? '')))
  return [error instanceof Error ? error.name : 'Error', ...new Set(known.map(String))].join(' ')
}

/** Where it happened: stack frames without the message. */
export function framesOf(error: unknown): string[] {
  const stack = error instanceof Error ? (error.stack ?? '') : ''
  return stack
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .slice(0, 6)
    .map((line) => line.trim())
}
