import type { Prisma } from '../generated/client.ts'
import type { MadeBusiness, Texts } from './make-business.ts'

export interface NewProvider {
  name: string
  title?: Texts
  email?: string
  locale?: string
  staffId?: string
  position?: number
  /** Weekdays 1 (Monday) to 7 with minutes after midnight. */
  hours?: { weekdays: number[]; from: number; until: number }[]
  breaks?: { weekdays: number[]; from: number; until: number }[]
  photo?: { type: string; bytes: Uint8Array<ArrayBuffer> }
}

const everyDay = [1, 2, 3, 4, 5, 6, 7]

/** A provider who works at the business's location, every day from 9 to 17 unless told otherwise. */
export async function makeProvider(
  prisma: Prisma.TransactionClient,
  business: MadeBusiness,
  { hours = [{ weekdays: everyDay, from: 540, until: 1020 }], breaks = [], photo, ...provider }: NewProvider,
) {
  const businessId = business.id
  const made = await prisma.provider.create({ data: { businessId, createdAt: business.createdAt, ...provider } })
  const weekly = (each: { weekdays: number[]; from: number; until: number }) =>
    each.weekdays.map((weekday) => ({
      businessId,
      providerId: made.id,
      weekday,
      fromMinute: each.from,
      untilMinute: each.until,
    }))
  await prisma.weeklyHours.createMany({
    data: hours.flatMap(weekly).map((row) => ({ ...row, locationId: business.location.id })),
  })
  await prisma.weeklyBreak.createMany({ data: breaks.flatMap(weekly) })
  if (photo)
    await prisma.providerPhoto.create({
      data: { businessId, providerId: made.id, ...photo, updatedAt: business.createdAt },
    })
  return made
}
