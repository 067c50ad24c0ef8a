import type { StaffScope } from '../scope.ts'

/** All categories in the business's order, with how many services stand in each. */
export async function list(scope: StaffScope) {
  const rows = await scope.db.category.findMany({
    orderBy: [{ position: 'asc' }, { id: 'asc' }],
    select: { id: true, name: true, _count: { select: { services: true } } },
  })
  return rows.map(({ id, name, _count }) => ({ id, name: name as Record<string, string>, services: _count.services }))
}
