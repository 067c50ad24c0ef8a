import { randomUUID } from 'node:crypto'
import type { AdminContext, PortalContext } from '@foyer/api/context'
import { makeBusiness } from '@foyer/db/factories/make-business'
import { makeCoupon } from '@foyer/db/factories/make-coupon'
import { makeCustomer } from '@foyer/db/factories/make-customer'
import { makeQuote } from '@foyer/db/factories/make-quote'
import { permissions, permissionTable, type Role, roles } from '@foyer/domain/permissions'
import { madeEvent } from '@foyer/domain/testing/happenings'
import { madeBooking, openWorld, startOfTest, type World } from '@foyer/domain/testing/world'
import { beforeAll, describe, expect, test } from 'vitest'
import { adminProcedures, callAdmin, callPortal, type Outcome, type Procedure, portalProcedures } from './call.ts'
import { inputWithIds } from './input-with-ids.ts'

type Customer = NonNullable<PortalContext['customer']>
type Staff = NonNullable<AdminContext['staff']>
let world: World
let ids: Record<string, string>
let stranger: Customer
let foreignOwner: Staff

const asPortal = async (customer: Customer | null, { name }: Procedure, input: unknown) =>
  callPortal({ app: 'portal', visitor: await world.visitor(), customer, cookies: [] }, name, input)

const asAdmin = (staff: Staff | null, { name }: Procedure, input: unknown) => {
  const { loginId: id = '', staffId = '', businessId = null } = staff ?? {}
  const access = world.staffAccess(staff && { id, staffId, proved: true, businessId })
  return callAdmin({ app: 'admin', access, staff, cookies: [] }, name, input)
}

beforeAll(async () => {
  world = await openWorld()
  const { booking, customer, provider, service, scope } = await madeBooking(world)
  const owner = await world.staff('OWNER')
  const { id: businessId } = world.business
  const days = { fromDate: startOfTest, untilDate: startOfTest }
  const dead = { businessId, job: 'customers.invited', payload: {}, error: 'x', tries: 1, diedAt: startOfTest }
  ids = {
    ...{ businessId, bookingId: booking.id, customerId: customer.id, providerId: provider.id, serviceId: service.id },
    ...{ messageId: (await world.prisma.deadMessage.create({ data: dead })).id },
    ...{ eventId: (await madeEvent(world)).event.id },
    ...{ couponId: (await makeCoupon(world.prisma, world.business)).id },
    ...{ categoryId: service.categoryId, locationId: world.business.location.id },
    ...{ dayOffId: (await world.prisma.dayOff.create({ data: { businessId, ...days } })).id },
    ...{
      specialDayId: (await world.prisma.specialDay.create({ data: { businessId, date: startOfTest, hours: [] } })).id,
    },
    ...(await cardIds(booking)),
    quoteId: (await makeQuote(world.prisma, world.business, { customer, service, validUntil: '2026-12-31' })).id,
    ...{ loginId: scope.loginId, staffId: owner.staffId, linkId: booking.id },
  }
  const other = await makeBusiness(world.prisma, {
    ...{ slug: 'elsewhere', name: 'Elsewhere', currency: 'USD', timeZone: 'America/New_York', languages: ['en'] },
    now: startOfTest,
    settings: { panelAccess: { enabled: true }, manageBookings: { reschedule: true } },
  })
  stranger = await world.customer(await makeCustomer(world.prisma, other), other)
  foreignOwner = await world.staff('OWNER', { of: other })
})

/** A saved card, a way to one, and a payment of whoever booked. */
async function cardIds({ id: bookingId, customerId }: { id: string; customerId: string }) {
  const own = { businessId: world.business.id, customerId, createdAt: startOfTest }
  const card = {
    methodId: 'pm_theirs',
    fingerprint: 'theirs',
    brand: 'visa',
    last4: '4242',
    expMonth: 12,
    expYear: 2034,
  }
  const order = { bookingId, amountMinor: 5000, currency: 'EUR', locale: 'en' }
  return {
    cardId: (await world.prisma.savedCard.create({ data: { ...own, ...card } })).id,
    setupId: (await world.prisma.cardSetup.create({ data: { ...own, locale: 'en' } })).id,
    paymentId: (await world.prisma.payment.create({ data: { ...own, ...order } })).id,
  }
}

const closed = (each: Procedure) => !each.meta?.public
const takesIds = ({ inputs }: Procedure) => Object.keys(inputWithIds(inputs, {}).named).length > 0
const withIds = (each: Procedure) => closed(each) && takesIds(each)
const named = (all: Procedure[]) => all.map((each) => [each.name, each] as const)

/** Somebody else's ids answer exactly like invented ones: not found, or, where they only filter, nothing found. */
async function expectNothing(procedure: Procedure, call: (input: unknown) => Promise<Outcome>) {
  const { input, named: used } = inputWithIds(procedure.inputs, ids)
  const invented = Object.fromEntries(Object.keys(used).map((name) => [name, randomUUID()]))
  const answer = await call(input)
  expect(answer).toEqual(await call(inputWithIds(procedure.inputs, invented).input))
  if (procedure.type !== 'query' || answer.code !== 'OK') return expect(answer.code).toBe('NOT_FOUND')
  for (const id of Object.values(used)) expect(JSON.stringify(answer.result)).not.toContain(id)
}

describe('every procedure, built from the routers themselves', () => {
  test.each(named([...portalProcedures, ...adminProcedures]))(
    '%s: the input that the loop makes is valid',
    (_, { inputs }) => {
      const [schema] = inputs as { safeParse: (input: unknown) => { error?: unknown } }[]
      expect(schema?.safeParse(inputWithIds(inputs, ids).input).error).toBeUndefined()
    },
  )

  test.each(named(portalProcedures.filter(closed)))('portal %s: the anonymous get UNAUTHORIZED', async (_, each) => {
    expect((await asPortal(null, each, inputWithIds(each.inputs, ids).input)).code).toBe('UNAUTHORIZED')
  })

  test.each(named(adminProcedures.filter(closed)))(
    'admin %s: the anonymous get UNAUTHORIZED, and it names a permission',
    async (_, each) => {
      expect(permissions).toContain(each.meta?.permission)
      expect((await asAdmin(null, each, inputWithIds(each.inputs, ids).input)).code).toBe('UNAUTHORIZED')
    },
  )

  test('public procedures are a short known list', () => {
    const open = (all: Procedure[]) => all.filter(({ meta }) => meta?.public).map(({ name }) => name)
    expect(open(portalProcedures).sort()).toMatchSnapshot()
    expect(open(adminProcedures).sort()).toMatchSnapshot()
  })

  test.each(named(portalProcedures.filter(withIds)))('portal %s: ids of another business find nothing', (_, each) =>
    expectNothing(each, (input) => asPortal(stranger, each, input)),
  )

  test.each(named(portalProcedures.filter(withIds)))(
    'portal %s: ids of another customer find nothing',
    async (_, each) => {
      const neighbour = await world.customer(await makeCustomer(world.prisma, world.business))
      await expectNothing(each, (input) => asPortal(neighbour, each, input))
    },
  )

  test.each(named(adminProcedures.filter(withIds)))('admin %s: ids of another business find nothing', (_, each) =>
    expectNothing(each, (input) => asAdmin(foreignOwner, each, input)),
  )

  test.each(roles)('ADM-3: %s is refused whatever the table does not grant', async (role: Role) => {
    const staff = await world.staff(role)
    const granted: readonly string[] = permissionTable[role]
    for (const each of adminProcedures.filter(({ meta }) => meta?.permission && !granted.includes(meta.permission)))
      expect((await asAdmin(staff, each, inputWithIds(each.inputs, ids).input)).code, each.name).toBe('FORBIDDEN')
  })

  test('a customer cannot call the admin router, nor staff the portal', async () => {
    const customer: PortalContext = { app: 'portal', visitor: await world.visitor(), customer: stranger, cookies: [] }
    const staff: AdminContext = { app: 'admin', access: world.staffAccess(), staff: foreignOwner, cookies: [] }
    const inputOf = ({ inputs }: Procedure) => inputWithIds(inputs, ids).input
    for (const each of adminProcedures)
      expect((await callAdmin(customer, each.name, inputOf(each))).code, each.name).toBe('UNAUTHORIZED')
    for (const each of portalProcedures)
      expect((await callPortal(staff, each.name, inputOf(each))).code, each.name).toBe('UNAUTHORIZED')
  })
})
