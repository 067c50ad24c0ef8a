import { ownProvider } from '../permissions.ts'
import type { StaffScope } from '../scope.ts'
import { textIn } from '../texts.ts'

/** Services and providers to filter by; a provider has nobody else to choose (ADM-3). */
export async function listChoices(scope: StaffScope) {
  const own = ownProvider(scope)
  const order = [{ position: 'asc' as const }, { id: 'asc' as const }]
  const [services, providers] = await Promise.all([
    scope.db.service.findMany({ where: {}, orderBy: order, select: { id: true, name: true } }),
    scope.db.provider.findMany({ where: own ? { id: own } : {}, orderBy: order, select: { id: true, name: true } }),
  ])
  const { locale, business } = scope
  return {
    services: services.map(({ id, name }) => ({ id, name: textIn(name, locale, business.languages) })),
    providers,
  }
}
