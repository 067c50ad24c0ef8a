import type { Prisma } from '../generated/client.ts'

export type Texts = Record<string, string>

export interface NewBusiness {
  slug: string
  name: string
  currency: string
  timeZone: string
  languages: string[]
  now: Date
  contact?: Prisma.InputJsonObject
  brand?: Prisma.InputJsonObject
  /** Sections that differ from the defaults. */
  settings?: Record<string, Prisma.InputJsonObject>
  location?: { name: Texts; address: string; phone?: string }
}

/** A business with one location and one category, ready for services and providers. */
export async function makeBusiness(
  prisma: Prisma.TransactionClient,
  { settings = {}, location, now, ...business }: NewBusiness,
) {
  const made = await prisma.business.create({ data: { contact: {}, brand: {}, ...business, createdAt: now } })
  const businessId = made.id
  await prisma.setting.createMany({
    data: Object.entries(settings).map(([section, value]) => ({ businessId, section, value, updatedAt: now })),
  })
  await prisma.numberSeries.createMany({
    data: [
      { businessId, kind: 'customer', next: 1001 },
      { businessId, kind: 'booking', next: 5001 },
    ],
  })
  const place = await prisma.location.create({
    data: {
      businessId,
      timeZone: business.timeZone,
      ...(location ?? { name: { en: 'Main' }, address: '1 Main Street' }),
    },
  })
  return { ...made, location: place }
}

export type MadeBusiness = Awaited<ReturnType<typeof makeBusiness>>

/** Takes so many numbers of a series at once; returns the first. */
export async function takeNumbers(
  prisma: Prisma.TransactionClient,
  businessId: string,
  kind: 'customer' | 'booking',
  count = 1,
): Promise<number> {
  const series = await prisma.numberSeries.update({
    where: { businessId_kind: { businessId, kind } },
    data: { next: { increment: count } },
    select: { next: true },
  })
  return series.next - count
}
