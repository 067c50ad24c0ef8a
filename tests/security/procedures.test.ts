import { adminRouter } from '@foyer/api/admin/router'
import type { AdminContext, PortalContext } from '@foyer/api/context'
import { portalRouter } from '@foyer/api/portal/router'
import { createCallerFactory } from '@foyer/api/trpc'
import { makeBusiness } from '@foyer/db/factories/businesses'
import { permissions } from '@foyer/domain/permissions'
import { madeBooking, openWorld, startOfTest, type World } from '@foyer/domain/testing/world'
import { beforeAll, describe, expect, test } from 'vitest'
import { inputWithIds } from './input-with-ids.ts'

interface Definition {
  type: 'query' | 'mutation' | 'subscription'
  meta?: { permission?: string; public?: true }
  inputs: unknown[]
}

const definitions = (router: { _def: { procedures: unknown } }) =>
  Object.entries(router._def.procedures as Record<string, { _def: Definition }>).map(([name, { _def }]) => ({
    name,
    ..._def,
  }))

const portal = definitions(portalRouter)
const admin = definitions(adminRouter)

type Call = (input: unknown) => Promise<unknown>
const at = (caller: unknown, name: string): Call =>
  name.split('.').reduce((node, key) => (node as Record<string, unknown>)[key], caller) as Call
const codeOf = async (call: Promise<unknown>) =>
  call.then(
    () => 'OK',
    (error: { code?: string; message?: string }) => error.code ?? error.message,
  )

let world: World
let asPortal: (customer: PortalContext['customer']) => unknown
let asAdmin: (staff: AdminContext['staff']) => unknown
let ids: Record<string, string>
let stranger: NonNullable<PortalContext['customer']>
let foreignOwner: NonNullable<AdminContext['staff']>

beforeAll(async () => {
  world = await openWorld()
  const visitor = await world.visitor()
  asPortal = (customer) => createCallerFactory(portalRouter)({ app: 'portal', visitor, customer, cookies: [] })
  asAdmin = (staff) =>
    createCallerFactory(adminRouter)({ app: 'admin', access: world.staffAccess(), staff, cookies: [] })
  const { booking, customer, provider, service, scope } = await madeBooking(world)
  const owner = await world.staff('OWNER')
  const dead = await world.prisma.deadMessage.create({
    data: {
      businessId: world.business.id,
      job: 'customers.invited',
      payload: {},
      error: 'x',
      tries: 1,
      diedAt: startOfTest,
    },
  })
  ids = {
    ...{
      bookingId: booking.id,
      customerId: customer.id,
      providerId: provider.id,
      serviceId: service.id,
      loginId: scope.loginId,
    },
    ...{ messageId: dead.id, staffId: owner.staffId, linkId: booking.id },
  }
  const other = await makeBusiness(world.prisma, {
    ...{
      slug: 'elsewhere',
      name: 'Elsewhere',
      currency: 'USD',
      timeZone: 'America/New_York',
      languages: ['en'],
      now: startOfTest,
    },
    settings: { panelAccess: { enabled: true }, manageBookings: { reschedule: true } },
  })
  const { makeCustomer } = await import('@foyer/db/factories/customers')
  stranger = await world.customer(await makeCustomer(world.prisma, other), other)
  foreignOwner = await world.staff('OWNER', { of: other })
})

const takesIds = ({ inputs }: Definition) => Object.keys(inputWithIds(inputs, {}).named).length > 0

describe('every procedure, built from the routers themselves', () => {
  test.each(portal.filter(({ meta }) => !meta?.public).map(({ name }) => name))(
    'portal %s: the anonymous get UNAUTHORIZED',
    async (name) => {
      const { inputs } = portal.find((each) => each.name === name)!
      expect(await codeOf(at(asPortal(null), name)(inputWithIds(inputs, ids).input))).toBe('UNAUTHORIZED')
    },
  )

  test.each(admin.filter(({ meta }) => !meta?.public).map(({ name }) => name))(
    'admin %s: the anonymous get UNAUTHORIZED, and it names a permission',
    async (name) => {
      const { inputs, meta } = admin.find((each) => each.name === name)!
      expect(permissions).toContain(meta?.permission)
      expect(await codeOf(at(asAdmin(null), name)(inputWithIds(inputs, ids).input))).toBe('UNAUTHORIZED')
    },
  )

  test('public procedures are a short known list', () => {
    expect(
      portal
        .filter(({ meta }) => meta?.public)
        .map(({ name }) => name)
        .sort(),
    ).toMatchSnapshot()
    expect(
      admin
        .filter(({ meta }) => meta?.public)
        .map(({ name }) => name)
        .sort(),
    ).toMatchSnapshot()
  })

  test.each(portal.filter((each) => !each.meta?.public && takesIds(each)).map(({ name }) => name))(
    'portal %s: ids of another business are NOT_FOUND',
    async (name) => {
      const { inputs } = portal.find((each) => each.name === name)!
      expect(await codeOf(at(asPortal(stranger), name)(inputWithIds(inputs, ids).input))).toBe('NOT_FOUND')
    },
  )

  test.each(portal.filter((each) => !each.meta?.public && takesIds(each)).map(({ name }) => name))(
    'portal %s: ids of another customer are NOT_FOUND',
    async (name) => {
      const { makeCustomer } = await import('@foyer/db/factories/customers')
      const neighbour = await world.customer(await makeCustomer(world.prisma, world.business))
      const { inputs } = portal.find((each) => each.name === name)!
      expect(await codeOf(at(asPortal(neighbour), name)(inputWithIds(inputs, ids).input))).toBe('NOT_FOUND')
    },
  )

  test.each(admin.filter((each) => !each.meta?.public && takesIds(each)).map(({ name }) => name))(
    'admin %s: ids of another business are NOT_FOUND',
    async (name) => {
      const { inputs } = admin.find((each) => each.name === name)!
      expect(await codeOf(at(asAdmin(foreignOwner), name)(inputWithIds(inputs, ids).input))).toBe('NOT_FOUND')
    },
  )

  test('a customer cannot call the admin router, nor staff the portal', async () => {
    const customer = { app: 'portal', visitor: await world.visitor(), customer: stranger, cookies: [] } as const
    const staff = { app: 'admin', access: world.staffAccess(), staff: foreignOwner, cookies: [] } as const
    for (const { name, inputs } of admin)
      expect(
        await codeOf(at(createCallerFactory(adminRouter)(customer as never), name)(inputWithIds(inputs, ids).input)),
        name,
      ).toBe('UNAUTHORIZED')
    for (const { name, inputs } of portal)
      expect(
        await codeOf(at(createCallerFactory(portalRouter)(staff as never), name)(inputWithIds(inputs, ids).input)),
        name,
      ).toBe('UNAUTHORIZED')
  })
})
