import { v7 as uuidv7 } from 'uuid'
import type { ActorKind, BookingStatus, LedgerKind, Prisma } from '../generated/client.ts'
import type { MadeBusiness } from './make-business.ts'
import { takeNumbers } from './make-business.ts'

export interface BookedService {
  id: string
  name: Prisma.JsonValue
  durationMinutes: number
  bufferBeforeMinutes: number
  bufferAfterMinutes: number
  priceMinor: number
  capacity: number
  taxes: Prisma.JsonValue
  pricing: 'PER_PERSON' | 'FLAT'
  cancelCutoffMinutes: number | null
  rescheduleCutoffMinutes: number | null
}

export interface NewBooking {
  customer: { id: string }
  provider: { id: string }
  service: BookedService
  startsAt: Date
  bookedAt?: Date
  status?: BookingStatus
  persons?: number
  /** Minor units already paid. */
  paidMinor?: number
  depositMinor?: number
  extras?: { name: Record<string, string>; quantity: number; priceMinor: number }[]
  note?: string
  customFields?: Prisma.InputJsonObject
  cancelReason?: string
  reminderOffsets?: number[]
  /** The ladder and no-show fee that were agreed. */
  cancelFees?: Prisma.InputJsonArray
  noShowFee?: Prisma.InputJsonObject
}

const takesTime = (status: BookingStatus) => status !== 'CANCELED' && status !== 'REJECTED'

/** The rows of one booking with its appointment, claim, charge, payment, history and reminders, valid as the product would have written them. */
export function bookingRows(business: MadeBusiness, booking: NewBooking, number: number) {
  const {
    customer,
    provider,
    service,
    startsAt,
    status = 'APPROVED',
    persons = 1,
    paidMinor = 0,
    extras = [],
  } = booking
  const businessId = business.id
  const bookedAt = booking.bookedAt ?? business.createdAt
  const endsAt = new Date(startsAt.getTime() + service.durationMinutes * 60_000)
  const totalMinor =
    service.priceMinor * (service.pricing === 'FLAT' ? 1 : persons) +
    extras.reduce((sum, extra) => sum + extra.priceMinor * extra.quantity, 0)
  const [id, appointmentId] = [uuidv7(), uuidv7()]
  const isCanceled = status === 'CANCELED'
  const taxes = (service.taxes ?? []) as { name: string; percent: number }[]
  const taxPercent = taxes.reduce((sum, { percent }) => sum + percent, 0)
  const line = (kind: LedgerKind, amountMinor: number, createdAt: Date, reversesId: string | null = null) => ({
    ...{
      id: uuidv7(),
      businessId,
      customerId: customer.id,
      bookingId: id,
      kind,
      amountMinor,
      currency: business.currency,
    },
    ...{
      label: kind === 'CHARGE' ? (Object.values((service.name ?? {}) as Record<string, string>)[0] ?? '') : '',
      actorKind: 'CUSTOMER' as ActorKind,
      actorId: customer.id,
      createdAt,
      reversesId,
    },
  })
  const charge = line('CHARGE', totalMinor, bookedAt)
  const appointment = {
    id: appointmentId,
    businessId,
    providerId: provider.id,
    serviceId: service.id,
    locationId: business.location.id,
    startsAt,
    endsAt,
    capacity: service.capacity,
  }
  const claim = {
    ...{ id: uuidv7(), businessId, providerId: provider.id, kind: 'APPOINTMENT' as const, ownerId: appointmentId },
    busyFrom: new Date(startsAt.getTime() - service.bufferBeforeMinutes * 60_000),
    busyUntil: new Date(endsAt.getTime() + service.bufferAfterMinutes * 60_000),
  }
  return {
    appointment,
    claims: takesTime(status) ? [claim] : [],
    booking: {
      ...{ id, businessId, number, customerId: customer.id, appointmentId, status, persons, startsAt, endsAt },
      snapshot: {
        serviceName: service.name ?? {},
        durationMinutes: service.durationMinutes,
        bufferBeforeMinutes: service.bufferBeforeMinutes,
        bufferAfterMinutes: service.bufferAfterMinutes,
        currency: business.currency,
        pricing: service.pricing,
        unitPriceMinor: service.priceMinor,
        taxesIncluded: true,
        taxes,
        discountMinor: 0,
        depositMinor: booking.depositMinor ?? 0,
        cancelFees: booking.cancelFees ?? [],
        noShowFee: booking.noShowFee ?? { kind: 'NONE' },
        refund: 'card',
        depositRefundable: true,
        taxMinor: Math.round((totalMinor * taxPercent) / (100 + taxPercent)),
        totalMinor,
        extras,
        cancelCutoffMinutes: service.cancelCutoffMinutes ?? 525_600,
        rescheduleCutoffMinutes: service.rescheduleCutoffMinutes ?? 525_600,
      },
      customFields: booking.customFields ?? {},
      note: booking.note ?? null,
      cancelReason: booking.cancelReason ?? null,
      canceledAt: isCanceled ? bookedAt : null,
      canceledBy: isCanceled ? ('CUSTOMER' as ActorKind) : null,
      createdAt: bookedAt,
      updatedAt: bookedAt,
    },
    ledgerLines: [
      ...(totalMinor ? [charge] : []),
      ...(isCanceled && totalMinor ? [line('CHARGE', -totalMinor, bookedAt, charge.id)] : []),
      ...(paidMinor ? [line('PAYMENT', -paidMinor, bookedAt)] : []),
    ],
    change: {
      ...{
        id: uuidv7(),
        businessId,
        bookingId: id,
        kind: 'booked',
        actorKind: 'CUSTOMER' as ActorKind,
        actorId: customer.id,
      },
      ...{
        origin: 'portal',
        after: { startsAt: startsAt.toISOString(), providerId: provider.id },
        createdAt: bookedAt,
      },
    },
    planned: (booking.reminderOffsets ?? []).map((offsetMinutes) => ({
      ...{ id: uuidv7(), businessId, bookingId: id, revision: 1, kind: 'reminder', offsetMinutes },
      dueAt: new Date(startsAt.getTime() - offsetMinutes * 60_000),
    })),
  }
}

/** Writes many bookings with a few statements. */
export async function makeBookings(prisma: Prisma.TransactionClient, business: MadeBusiness, bookings: NewBooking[]) {
  const first = await takeNumbers(prisma, business.id, 'booking', bookings.length)
  const rows = bookings.map((booking, index) => bookingRows(business, booking, first + index))
  await prisma.claim.createMany({ data: rows.flatMap(({ claims }) => claims) })
  await prisma.appointment.createMany({ data: rows.map(({ appointment }) => appointment) })
  await prisma.booking.createMany({ data: rows.map(({ booking }) => booking) })
  await prisma.ledgerLine.createMany({ data: rows.flatMap(({ ledgerLines }) => ledgerLines) })
  await prisma.bookingChange.createMany({ data: rows.map(({ change }) => change) })
  await prisma.plannedMessage.createMany({ data: rows.flatMap(({ planned }) => planned) })
  return rows
}

export async function makeBooking(prisma: Prisma.TransactionClient, business: MadeBusiness, booking: NewBooking) {
  const [made] = await makeBookings(prisma, business, [booking])
  return made!.booking
}
