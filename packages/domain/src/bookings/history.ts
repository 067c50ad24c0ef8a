import type { StaffScope } from '../scope.ts'

/** Who changed a booking, when, from where, what before and after, and why (BOK-14). */
export async function readHistory(scope: StaffScope, bookingId: string) {
  const changes = await scope.db.bookingChange.findMany({
    where: { bookingId },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    select: {
      id: true,
      kind: true,
      actorKind: true,
      actorId: true,
      origin: true,
      before: true,
      after: true,
      reason: true,
      createdAt: true,
    },
  })
  const staffIds = [
    ...new Set(changes.filter(({ actorKind }) => actorKind === 'STAFF').map(({ actorId }) => actorId ?? '')),
  ]
  const names = new Map<string, string>()
  if (staffIds.length) {
    const employments = await scope.db.employment.findMany({
      where: { staffId: { in: staffIds } },
      select: { staffId: true, staff: { select: { name: true } } },
    })
    for (const { staffId, staff } of employments) names.set(staffId, staff.name)
  }
  return changes.map(({ actorId, createdAt, ...change }) => ({
    ...change,
    actorName: actorId ? (names.get(actorId) ?? null) : null,
    at: createdAt.toISOString(),
  }))
}
