import { z } from 'zod'
import type { StaffScope } from '../scope.ts'
import { loadProvider } from './load-provider.ts'

export const getInput = z.strictObject({ providerId: z.uuid() })

/** A provider with the services they offer, and the colleagues they might be. */
export async function get(scope: StaffScope, { providerId }: z.infer<typeof getInput>) {
  const { provider, version } = await loadProvider(scope.db, providerId)
  const [photo, offers, colleagues] = await Promise.all([
    scope.db.providerPhoto.findFirst({ where: { providerId }, select: { updatedAt: true } }),
    scope.db.providerService.findMany({
      where: { providerId },
      orderBy: [{ service: { position: 'asc' } }, { serviceId: 'asc' }],
      select: { service: { select: { id: true, name: true, active: true } } },
    }),
    scope.db.employment.findMany({
      where: { endedAt: null },
      orderBy: { createdAt: 'asc' },
      select: { staffId: true, staff: { select: { name: true } } },
    }),
  ])
  const taken = await scope.db.provider.findMany({
    where: { staffId: { not: null } },
    select: { id: true, staffId: true },
  })
  const isFree = (staffId: string) => !taken.some((each) => each.staffId === staffId && each.id !== providerId)
  return {
    ...provider,
    title: provider.title as Record<string, string>,
    version,
    photoVersion: photo && String(photo.updatedAt.getTime()),
    services: offers.map(({ service }) => ({ ...service, name: service.name as Record<string, string> })),
    colleagues: colleagues
      .filter(({ staffId }) => isFree(staffId))
      .map(({ staffId, staff }) => ({ staffId, name: staff.name })),
  }
}
