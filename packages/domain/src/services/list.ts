import type { StaffScope } from '../scope.ts'

type Texts = Record<string, string>

/** Every service, inactive ones too, in the order of the categories and their own. */
export async function list(scope: StaffScope) {
  const rows = await scope.db.service.findMany({
    orderBy: [{ category: { position: 'asc' } }, { categoryId: 'asc' }, { position: 'asc' }, { id: 'asc' }],
    select: {
      id: true,
      name: true,
      color: true,
      durationMinutes: true,
      priceMinor: true,
      pricing: true,
      capacity: true,
      online: true,
      active: true,
      category: { select: { id: true, name: true } },
      _count: { select: { providers: { where: { provider: { active: true } } }, extras: { where: { active: true } } } },
    },
  })
  return rows.map(({ _count, category, name, ...service }) => ({
    ...service,
    name: name as Texts,
    category: { id: category.id, name: category.name as Texts },
    providers: _count.providers,
    extras: _count.extras,
  }))
}
