import { isDeepStrictEqual } from 'node:util'
import type { Prisma } from '@foyer/db/generated/client'
import { actorOf, type Scope, type Transaction } from './scope.ts'

export interface Action {
  action: string
  subjectKind: string
  subjectId?: string | null
  /** Ids, field names and non-personal values only (GDP-4). */
  detail?: Prisma.InputJsonObject
}

/** Writes what was done into the append-only audit, within the same transaction (ADM-5). */
export async function record(
  scope: Scope,
  tx: Transaction,
  { action, subjectKind, subjectId, detail }: Action,
): Promise<string> {
  const { id } = await tx.auditRecord.create({
    data: {
      businessId: scope.businessId,
      action,
      subjectKind,
      subjectId: subjectId ?? null,
      detail: detail ?? {},
      origin: scope.origin.app,
      createdAt: scope.now,
      ...actorOf(scope),
    },
    select: { id: true },
  })
  return id
}

type Values = Record<string, unknown>

/** As the database keeps it; the order of an object's fields says nothing. */
const stored = (value: unknown): unknown => JSON.parse(JSON.stringify(value ?? null))

export interface PersonalChange {
  action: string
  customerId: string
  before: Values
  after: Values
}

/** Audits which fields of a person changed; the values go to the side table that is erased with the person (GDP-4). */
export async function recordPersonal(
  scope: Scope,
  tx: Transaction,
  { action, customerId, before, after }: PersonalChange,
): Promise<void> {
  const fields = Object.keys(after).filter((field) => !isDeepStrictEqual(stored(after[field]), stored(before[field])))
  if (!fields.length) return
  const auditId = await record(scope, tx, {
    action,
    subjectKind: 'customer',
    subjectId: customerId,
    detail: { fields },
  })
  const pick = (values: Values) =>
    Object.fromEntries(fields.map((field) => [field, stored(values[field])])) as Prisma.InputJsonObject
  await tx.personalDetail.create({
    data: {
      businessId: scope.businessId,
      customerId,
      auditId,
      before: pick(before),
      after: pick(after),
      createdAt: scope.now,
    },
  })
}
