import { isDeepStrictEqual } from 'node:util'
import type { Prisma } from '@foyer/db/generated/client'

type Values = Record<string, unknown>

const differing = (before: Values, after: Values): string[] =>
  Object.keys(after).filter((field) => !isDeepStrictEqual(after[field], before[field]))

/** Fields that changed with their old and new values, for what is not personal (ADM-5). */
export function changedFields(before: Values, after: Values): Prisma.InputJsonObject {
  const value = (each: unknown) => (each ?? null) as Prisma.InputJsonValue
  return Object.fromEntries(
    differing(before, after).map((field) => [field, [value(before[field]), value(after[field])]]),
  )
}

/** Only the names of fields that changed, where the values may be personal (GDP-4). */
export const changedNames = differing
