import type { Prisma } from '../generated/client.ts'
import type { MadeBusiness, Texts } from './make-business.ts'

export interface NewService {
  name: Texts
  categoryId?: string
  description?: Texts
  color?: string
  durationMinutes?: number
  bufferBeforeMinutes?: number
  bufferAfterMinutes?: number
  priceMinor?: number
  capacity?: number
  mostPersons?: number
  pricing?: 'PER_PERSON' | 'FLAT'
  taxes?: { name: string; percent: number }[]
  deposit?: Prisma.InputJsonObject
  cancelFees?: Prisma.InputJsonArray
  noShowFee?: Prisma.InputJsonObject
  approval?: boolean
  minimumNoticeMinutes?: number
  horizonDays?: number
  stepMinutes?: number
  extras?: NewExtra[]
  online?: boolean
  meetingUrl?: string
  mayChangeProvider?: boolean
  cancelCutoffMinutes?: number
  rescheduleCutoffMinutes?: number
  position?: number
}

export async function makeCategory(
  prisma: Prisma.TransactionClient,
  business: MadeBusiness,
  name: Texts,
  position = 0,
) {
  return prisma.category.create({ data: { businessId: business.id, name, position } })
}

export interface NewExtra {
  name: Texts
  priceMinor: number
  description?: Texts
  pricing?: 'PER_BOOKING' | 'PER_PERSON'
  durationMinutes?: number
  mostQuantity?: number
  taxes?: { name: string; percent: number }[]
}

/** A service that the given providers offer: 30 minutes for 50.00 unless told otherwise. */
export async function makeService(
  prisma: Prisma.TransactionClient,
  business: MadeBusiness,
  { categoryId, extras = [], ...service }: NewService,
  providers: { id: string }[] = [],
) {
  const made = await prisma.service.create({
    data: {
      businessId: business.id,
      categoryId: categoryId ?? (await makeCategory(prisma, business, { en: 'General' })).id,
      color: '#0f766e',
      durationMinutes: 30,
      priceMinor: 5000,
      ...service,
    },
  })
  await prisma.extra.createMany({
    data: extras.map((extra, position) => ({ businessId: business.id, serviceId: made.id, position, ...extra })),
  })
  await prisma.providerService.createMany({
    data: providers.map(({ id }) => ({ businessId: business.id, providerId: id, serviceId: made.id })),
  })
  return made
}
