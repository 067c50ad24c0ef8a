import type { StaffScope } from '../scope.ts'

/** Every provider, inactive ones too, in the business's order. */
export async function list(scope: StaffScope) {
  const rows = await scope.db.provider.findMany({
    orderBy: [{ position: 'asc' }, { id: 'asc' }],
    select: {
      id: true,
      name: true,
      title: true,
      email: true,
      active: true,
      ownHours: true,
      photo: { select: { updatedAt: true } },
      _count: { select: { services: { where: { service: { active: true } } } } },
    },
  })
  return rows.map(({ photo, title, _count, ...provider }) => ({
    ...provider,
    title: title as Record<string, string>,
    services: _count.services,
    photoVersion: photo && String(photo.updatedAt.getTime()),
  }))
}
