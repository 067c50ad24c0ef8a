import { v7 as uuidv7 } from 'uuid'
import type { Prisma } from '../generated/client.ts'
import { bookingRows, type NewBooking } from './make-booking.ts'
import { type MadeBusiness, type Texts, takeNumbers } from './make-business.ts'

export interface NewEvent {
  provider: { id: string }
  name?: Texts
  description?: Texts
  color?: string
  /** One after the other. */
  periods: { startsAt: Date; endsAt: Date }[]
  capacity?: number
  mostPersons?: number | null
  priceMinor?: number
  pricing?: 'PER_PERSON' | 'FLAT'
  opensAt?: Date | null
  closesAt?: Date | null
  published?: boolean
  picture?: { type: string; bytes: Uint8Array<ArrayBuffer> }
}

/** An event with its appointment, periods and claims, as the product would have written them. */
export async function makeEvent(prisma: Prisma.TransactionClient, business: MadeBusiness, event: NewEvent) {
  const { provider, periods, capacity = 10, picture, ...rest } = event
  const { id: businessId, createdAt } = business
  const [first, last] = [periods[0]!, periods.at(-1)!]
  const made = await prisma.event.create({
    data: {
      ...{ businessId, name: { en: 'Back school', fr: 'École du dos' }, color: '#0f766e', priceMinor: 2500 },
      ...{ createdAt, updatedAt: createdAt, ...rest },
    },
  })
  const appointment = await prisma.appointment.create({
    data: {
      ...{ businessId, eventId: made.id, providerId: provider.id, locationId: business.location.id, capacity },
      ...{ startsAt: first.startsAt, endsAt: last.endsAt },
    },
  })
  const rows = periods.map((period) => ({ id: uuidv7(), businessId, eventId: made.id, ...period }))
  await prisma.eventPeriod.createMany({ data: rows })
  await prisma.claim.createMany({
    data: rows.map(({ id, startsAt, endsAt }) => ({
      ...{ id: uuidv7(), businessId, providerId: provider.id, kind: 'EVENT' as const, ownerId: id },
      ...{ busyFrom: startsAt, busyUntil: endsAt },
    })),
  })
  if (picture)
    await prisma.eventPicture.create({ data: { businessId, eventId: made.id, ...picture, updatedAt: createdAt } })
  return { ...made, appointmentId: appointment.id }
}

export type MadeEvent = Awaited<ReturnType<typeof makeEvent>>

/** A booked place in an event, as the product would have written it. */
export async function makePlace(
  prisma: Prisma.TransactionClient,
  business: MadeBusiness,
  event: MadeEvent,
  place: Pick<NewBooking, 'customer' | 'persons' | 'paidMinor' | 'bookedAt' | 'note' | 'status'>,
) {
  const { appointmentId, name, priceMinor, pricing } = event
  const { providerId, startsAt, endsAt, capacity } = await prisma.appointment.findUniqueOrThrow({
    where: { id: appointmentId },
  })
  const durationMinutes = (endsAt.getTime() - startsAt.getTime()) / 60_000
  const service = {
    ...{ id: event.id, name, priceMinor, pricing, capacity, durationMinutes, taxes: null },
    ...{ bufferBeforeMinutes: 0, bufferAfterMinutes: 0, cancelCutoffMinutes: null, rescheduleCutoffMinutes: null },
  }
  const number = await takeNumbers(prisma, business.id, 'booking', 1)
  const planned = { ...place, provider: { id: providerId }, service, startsAt }
  const { booking, ledgerLines, change } = bookingRows(business, planned, number)
  const made = await prisma.booking.create({ data: { ...booking, appointmentId } })
  await prisma.ledgerLine.createMany({ data: ledgerLines })
  await prisma.bookingChange.create({ data: change })
  return made
}
