import type { StaffScope } from '../scope.ts'

/** The internal notes on a customer, newest first; the customer never sees them. */
export async function listNotes(scope: StaffScope, customerId: string) {
  const notes = await scope.db.customerNote.findMany({
    where: { customerId },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    take: 100,
    select: { id: true, text: true, createdAt: true, staffId: true },
  })
  const staffIds = [...new Set(notes.map(({ staffId }) => staffId))]
  const authors = await scope.db.employment.findMany({
    where: { staffId: { in: staffIds } },
    select: { staffId: true, staff: { select: { name: true } } },
  })
  const names = new Map(authors.map(({ staffId, staff }) => [staffId, staff.name]))
  return notes.map(({ staffId, createdAt, ...note }) => ({
    ...note,
    author: names.get(staffId) ?? null,
    at: createdAt.toISOString(),
  }))
}
