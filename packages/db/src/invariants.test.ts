import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, test } from 'vitest'
import { makeBooking } from './factories/make-booking.ts'
import { makeCustomer } from './factories/make-customer.ts'
import { makeProvider } from './factories/make-provider.ts'
import { makeService } from './factories/make-service.ts'
import { at, now, openTwoBusinesses, type TwoBusinesses } from './testing/two-businesses.ts'
import { sqlState, violates } from './violations.ts'

let world: TwoBusinesses
beforeAll(async () => {
  world = await openTwoBusinesses()
})

const failure = (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => Promise.reject(new Error('the database allowed it')),
    (error: unknown) => error,
  )
const run = (text: string) => world.prisma.$executeRawUnsafe(text)

describe('what the database refuses, whoever asks', () => {
  test('ADM-5: ledger, history and audit are neither changed nor deleted nor emptied', async () => {
    const { business, customer } = world.one
    await world.prisma.auditRecord.create({
      data: {
        businessId: business.id,
        action: 'x',
        actorKind: 'SYSTEM',
        subjectKind: 'x',
        origin: 'worker',
        createdAt: now,
      },
    })
    for (const [table, column] of [
      ['ledger_line', 'label'],
      ['booking_change', 'origin'],
      ['audit_record', 'origin'],
    ]) {
      const before = await world.prisma.$queryRawUnsafe(`SELECT * FROM ${table} ORDER BY id`)
      expect((before as unknown[]).length).toBeGreaterThan(0)
      for (const text of [
        `UPDATE ${table} SET ${column} = 'changed'`,
        `DELETE FROM ${table}`,
        `DELETE FROM ${table} WHERE id = '${customer.id}'`,
        `TRUNCATE ${table} CASCADE`,
      ])
        expect([text, sqlState(await failure(run(text)))]).toEqual([text, '23001'])
      expect(await world.prisma.$queryRawUnsafe(`SELECT * FROM ${table} ORDER BY id`)).toEqual(before)
    }
  })

  test('DEV-4: a row that refers to another business’s', async () => {
    const { one, other, prisma } = world
    const businessId = one.business.id
    const login = {
      businessId,
      tokenHash: new Uint8Array([1]),
      createdAt: now,
      lastSeenAt: now,
      method: 'link',
      ip: '',
      userAgent: '',
    }
    const line = {
      businessId,
      kind: 'CHARGE' as const,
      amountMinor: 1,
      currency: 'EUR',
      label: '',
      actorKind: 'SYSTEM' as const,
      createdAt: now,
    }
    const attempts = [
      prisma.login.create({ data: { ...login, customerId: other.customer.id } }),
      prisma.customerNote.create({
        data: { businessId, customerId: other.customer.id, staffId: randomUUID(), text: '', createdAt: now },
      }),
      prisma.ledgerLine.create({ data: { ...line, customerId: other.customer.id } }),
      prisma.ledgerLine.create({ data: { ...line, customerId: one.customer.id, bookingId: other.booking.id } }),
      prisma.providerService.create({ data: { businessId, providerId: one.provider.id, serviceId: other.service.id } }),
      prisma.dayOff.create({ data: { businessId, providerId: other.provider.id, fromDate: now, untilDate: now } }),
      prisma.claim.create({
        data: {
          businessId,
          providerId: other.provider.id,
          kind: 'EVENT',
          ownerId: randomUUID(),
          busyFrom: at(1),
          busyUntil: at(2),
        },
      }),
      prisma.booking.update({ where: { id: one.booking.id }, data: { appointmentId: other.booking.appointmentId } }),
      prisma.booking.update({ where: { id: one.booking.id }, data: { customerId: other.customer.id } }),
      prisma.booking.update({ where: { id: one.booking.id }, data: { businessId: other.business.id, number: 7777 } }),
    ]
    for (const attempt of attempts) expect(sqlState(await failure(attempt))).toMatch(/^23(001|503)$/)
  })

  test('BOK-3: two claims on one provider’s time, of whatever kind; back to back is fine, and so is another provider', async () => {
    const { business } = world.one
    const [one, other] = await Promise.all(
      ['One', 'Other'].map((name) => makeProvider(world.prisma, business, { name })),
    )
    const claim = (
      from: number,
      until: number,
      kind: 'APPOINTMENT' | 'EVENT' | 'HOLD' | 'OFFER',
      providerId = one!.id,
    ) =>
      world.prisma.claim.create({
        data: {
          ...{
            businessId: business.id,
            providerId,
            kind,
            ownerId: randomUUID(),
            busyFrom: at(from),
            busyUntil: at(until),
          },
          expiresAt: kind === 'HOLD' || kind === 'OFFER' ? at(1) : null,
        },
      })
    await claim(10, 12, 'HOLD')
    for (const kind of ['APPOINTMENT', 'EVENT', 'HOLD', 'OFFER'] as const)
      for (const [from, until] of [
        [10, 12],
        [9, 10.01],
        [11.99, 13],
        [10.5, 11],
        [9, 13],
      ] as const)
        expect(violates(await failure(claim(from, until, kind)), 'no_double_booking')).toBe(true)
    await claim(9, 10, 'APPOINTMENT')
    await claim(12, 13, 'EVENT')
    await claim(10, 12, 'APPOINTMENT', other!.id)
  })

  test('BOK-3: a hold without an end, an appointment’s claim with one, and a claim that does not last', async () => {
    const { business, provider } = world.one
    const claim = (over: object) => ({
      ...{ businessId: business.id, providerId: provider.id, ownerId: randomUUID(), busyFrom: at(1), busyUntil: at(2) },
      ...{ kind: 'APPOINTMENT' as const, expiresAt: null, ...over },
    })
    for (const over of [{ kind: 'HOLD' }, { kind: 'OFFER' }, { expiresAt: at(1) }])
      expect(violates(await failure(world.prisma.claim.create({ data: claim(over) })), 'hold_expires')).toBe(true)
    for (const busyUntil of [at(1), at(0)])
      expect(sqlState(await failure(world.prisma.claim.create({ data: claim({ busyUntil }) })))).toMatch(
        /^23514|22000$/,
      )
  })

  test('BOK-10: places taken follow the bookings and never exceed the capacity, races included', async () => {
    const { prisma, one } = world
    const service = await makeService(prisma, one.business, { name: { en: 'Class' }, capacity: 5 })
    const provider = await makeProvider(prisma, one.business, { name: 'Coach' })
    const first = await makeBooking(prisma, one.business, {
      customer: one.customer,
      provider,
      service,
      startsAt: at(50),
      persons: 2,
    })
    const { id, appointmentId } = first
    const taken = async () => (await prisma.appointment.findUniqueOrThrow({ where: { id: appointmentId } })).taken
    expect(await taken()).toBe(2)
    const customers = await Promise.all(Array.from({ length: 8 }, () => makeCustomer(prisma, one.business)))
    const { number: _, id: __, ...row } = first
    const joins = await Promise.allSettled(
      customers.map((customer, i) =>
        prisma.booking.create({ data: { ...row, number: 9000 + i, customerId: customer.id, persons: 1 } }),
      ),
    )
    const refused = joins.filter((join) => join.status === 'rejected')
    expect(refused).toHaveLength(5)
    for (const { reason } of refused) expect(violates(reason, 'capacity_not_exceeded')).toBe(true)
    expect(await taken()).toBe(5)
    await prisma.booking.update({ where: { id }, data: { status: 'CANCELED', canceledAt: now } })
    expect(await taken()).toBe(3)
    expect(
      violates(
        await failure(
          prisma.booking.update({ where: { id }, data: { status: 'APPROVED', canceledAt: null, persons: 3 } }),
        ),
        'capacity_not_exceeded',
      ),
    ).toBe(true)
    await prisma.booking.updateMany({ where: { appointmentId, status: 'APPROVED' }, data: { status: 'NO_SHOW' } })
    expect(await taken()).toBe(3)
    await prisma.booking.updateMany({ where: { appointmentId, status: 'NO_SHOW' }, data: { status: 'REJECTED' } })
    expect(await taken()).toBe(0)
  })

  test('BOK-10: a booking’s time is its appointment’s, whoever moves which', async () => {
    const { prisma, one } = world
    const provider = await makeProvider(prisma, one.business, { name: 'Mover' })
    const make = (hours: number) => makeBooking(prisma, one.business, { ...one, provider, startsAt: at(hours) })
    const [early, late] = [await make(70), await make(80)]
    await prisma.booking.update({ where: { id: early.id }, data: { startsAt: at(1) } })
    const read = () => prisma.booking.findUniqueOrThrow({ where: { id: early.id } })
    expect((await read()).startsAt).toEqual(at(70))
    await prisma.appointment.update({ where: { id: early.appointmentId }, data: { startsAt: at(71), endsAt: at(72) } })
    expect(await read()).toMatchObject({ startsAt: at(71), endsAt: at(72) })
    await prisma.booking.update({ where: { id: late.id }, data: { status: 'CANCELED', canceledAt: now } })
    await prisma.booking.update({ where: { id: early.id }, data: { appointmentId: late.appointmentId } })
    expect(await read()).toMatchObject({ startsAt: at(80) })
    const left = await prisma.appointment.findUniqueOrThrow({ where: { id: early.appointmentId } })
    expect(left.taken).toBe(0)
  })

  test('ACC-2: one e-mail address twice at one business, however it is written; at two businesses it is two customers', async () => {
    const { one, prisma } = world
    const again = makeCustomer(prisma, one.business, { email: 'SAME@example.com' })
    expect(sqlState(await failure(again))).toBe('23505')
    expect(await prisma.customer.count({ where: { email: 'same@example.com' } })).toBe(2)
    await makeCustomer(prisma, one.business, { email: null })
    await makeCustomer(prisma, one.business, { email: null })
  })

  test('BOK-16: a cancelled booking without its time, and a business that still has rows, are refused', async () => {
    const { booking, business, provider } = world.one
    const cancel = world.prisma.booking.update({ where: { id: booking.id }, data: { status: 'CANCELED' } })
    expect(violates(await failure(cancel), 'cancelled_when')).toBe(true)
    for (const text of [
      `DELETE FROM business WHERE id = '${business.id}'`,
      `DELETE FROM provider WHERE id = '${provider.id}'`,
    ])
      expect(sqlState(await failure(run(text)))).toMatch(/^23(001|503)$/)
  })
})
