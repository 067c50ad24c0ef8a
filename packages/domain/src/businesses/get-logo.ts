import type { Scope } from '../scope.ts'

/** The logo, for anybody: the sign-in page carries it (ACC-11). Null when the business has none. */
export async function getLogo(scope: Scope): Promise<{ type: string; bytes: Uint8Array } | null> {
  const where = { businessId: scope.businessId }
  return scope.db.businessLogo.findUnique({ where, select: { type: true, bytes: true } })
}
