import { isUnavailable, isUnstorable } from '@foyer/db/violations'
import { DomainError, type Reason } from '@foyer/domain/errors'
import type { Permission } from '@foyer/domain/permissions'
import { initTRPC, TRPCError } from '@trpc/server'
import { ZodError } from 'zod'
import type { Context } from './context.ts'
import { codeOf } from './error-codes.ts'

interface Meta {
  /** The right a member of staff needs; the procedure loop fails on a staff procedure without one. */
  permission?: Permission
  /** Answers people who have not signed in. */
  public?: true
}

/** What a failed call tells the page: the reason, the field it belongs to, and what helps on. */
export interface Refusal {
  reason: Reason
  field?: string
  details?: Record<string, unknown>
  retryAfter?: number
  /** Field-level faults of the input, as paths to zod's codes. */
  fields?: Record<string, string>
}

export const t = initTRPC
  .context<Context>()
  .meta<Meta>()
  .create({
    sse: { ping: { enabled: true, intervalMs: 15_000 }, client: { reconnectAfterInactivityMs: 40_000 } },
    errorFormatter({ shape, error }) {
      return {
        code: shape.code,
        // The text of a bug may hold what the database said; it is for the log only.
        message: shape.data.code === 'INTERNAL_SERVER_ERROR' ? 'internal' : shape.message,
        data: { code: shape.data.code, httpStatus: shape.data.httpStatus, refusal: refusalOf(error) },
      }
    },
  })

/** The refusal inside an error that a caller or client received, if it is one. */
export function refusalOf(error: unknown): Refusal | undefined {
  const cause = error instanceof TRPCError ? error.cause : error
  if (cause instanceof DomainError)
    return { reason: cause.reason, field: cause.field, details: cause.details, retryAfter: cause.retryAfter }
  if (cause instanceof ZodError)
    return {
      reason: 'input.invalid',
      fields: Object.fromEntries(cause.issues.map((issue) => [issue.path.join('.'), issue.code])),
    }
  return undefined
}

const translateErrors = t.middleware(async ({ next }) => {
  const result = await next()
  if (result.ok) return result
  const cause = isUnstorable(result.error.cause)
    ? new DomainError('input.invalid', { cause: result.error.cause })
    : result.error.cause
  if (cause instanceof DomainError) throw new TRPCError({ code: codeOf[cause.reason], message: cause.reason, cause })
  if (isUnavailable(cause ?? result.error))
    throw new TRPCError({ code: 'SERVICE_UNAVAILABLE', message: 'unavailable', cause: cause as Error })
  return result
})

export const router = t.router
export const procedure = t.procedure.use(translateErrors)
export const createCallerFactory = t.createCallerFactory
