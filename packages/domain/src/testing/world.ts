import { openChanges } from '@foyer/db/changes'
import { openDatabase } from '@foyer/db/client'
import { makeBooking, type NewBooking } from '@foyer/db/factories/make-booking'
import { type MadeBusiness, makeBusiness, type NewBusiness } from '@foyer/db/factories/make-business'
import { makeCustomer, type NewCustomer } from '@foyer/db/factories/make-customer'
import { makeProvider } from '@foyer/db/factories/make-provider'
import { makeService, type NewService } from '@foyer/db/factories/make-service'
import { makeStaff } from '@foyer/db/factories/make-staff'
import { findBusiness } from '@foyer/db/queries/open-business'
import { openQueue } from '@foyer/db/queue'
import { cloneDatabase } from '@foyer/db/testing/database'
import { afterAll } from 'vitest'
import { baseScope } from '../base-scope.ts'
import type { Installation } from '../installation.ts'
import type { Locale } from '../locales.ts'
import { permissionTable, type Role } from '../permissions.ts'
import type { CustomerScope, Origin, StaffAccessScope, StaffScope, SystemScope, VisitorScope } from '../scope.ts'
import { hashSecret, makeSecret } from '../secrets.ts'

/** A Monday, 10:00 in Paris; every test world starts here and moves its clock itself. */
export const startOfTest = new Date('2026-11-23T09:00:00Z')
export const inDays = (days: number, hour = 0, minute = 0) =>
  new Date(startOfTest.getTime() + days * 864e5 + hour * 36e5 + minute * 6e4)

const open = { panelAccess: { enabled: true }, manageBookings: { reschedule: true } }
const origin = (app: Origin['app']): Origin => ({ app, ip: '192.0.2.1', userAgent: 'test' })

/** A real database of its own, a business in it, and scopes as the gates would mint them. */
export async function openWorld(business: Partial<NewBusiness> = {}) {
  const { url, drop } = await cloneDatabase()
  const database = openDatabase({ url, poolSize: 60 })
  const queue = openQueue(database.pool)
  const changes = openChanges({ url })
  const installation: Installation = {
    database,
    changes,
    enqueue: (tx, name, payload) => queue.send(tx, name, payload),
    stripe: null,
    limits: { perAddressAndIp: 5, perAddress: 30, perIp: 300, passwordTries: 10, holdsPerIp: 60, couponTriesPerIp: 20 },
    clockOffsetMs: 0,
  }
  afterAll(async () => {
    await changes.close()
    await database.close()
    await drop()
  })
  const { prisma } = database
  const defaults = {
    slug: 'harbour',
    name: 'Harbour Physio',
    currency: 'EUR',
    timeZone: 'Europe/Paris',
    languages: ['en', 'fr'],
  }
  const made = await makeBusiness(prisma, { ...defaults, now: startOfTest, settings: open, ...business })
  const world = {
    url,
    prisma,
    installation,
    business: made,
    now: startOfTest,
    base: async (app: Origin['app'], of: MadeBusiness = made) => {
      const row = await findBusiness(database.sql, of.id)
      if (!row) throw new Error('no such business')
      return { ...baseScope(installation, row, { origin: origin(app), heardTo: changes.heardTo() }), now: world.now }
    },
    visitor: async (locale: Locale = 'en', of: MadeBusiness = made): Promise<VisitorScope> => ({
      ...(await world.base('portal', of)),
      kind: 'visitor',
      locale,
    }),
    system: async (of: MadeBusiness = made): Promise<SystemScope> => ({
      ...(await world.base('worker', of)),
      kind: 'system',
      locale: 'en',
    }),
    customer: async (customer: { id: string }, of: MadeBusiness = made): Promise<CustomerScope> => {
      const found = await prisma.customer.findUniqueOrThrow({ where: { id: customer.id } })
      const login = await prisma.login.create({
        data: {
          ...{
            businessId: of.id,
            customerId: customer.id,
            tokenHash: hashSecret(makeSecret()),
            createdAt: world.now,
            lastSeenAt: world.now,
          },
          ...{ method: 'link', ip: '192.0.2.1', userAgent: 'test' },
        },
      })
      const { givenName, familyName, email, timeZone, number } = found
      return {
        ...(await world.base('portal', of)),
        ...{
          kind: 'customer',
          customerId: found.id,
          loginId: login.id,
          locale: found.locale as Locale,
          mustSetPassword: false,
        },
        customer: { givenName, familyName, email, timeZone, number },
      }
    },
    staff: async (
      role: Role = 'OWNER',
      { providerId = null, of = made }: { providerId?: string | null; of?: MadeBusiness } = {},
    ): Promise<StaffScope> => {
      const member = await makeStaff(prisma, of, {
        email: `${role.toLowerCase()}-${makeSecret().slice(0, 8)}@example.com`,
        name: 'Sam Staff',
        role,
      })
      if (providerId) await prisma.provider.update({ where: { id: providerId }, data: { staffId: member.id } })
      return {
        ...(await world.base('admin', of)),
        ...{ kind: 'staff', staffId: member.id, loginId: member.id, name: member.name, locale: 'en', role, providerId },
        permissions: new Set(permissionTable[role]),
      }
    },
    staffAccess: (login: StaffAccessScope['login'] = null): StaffAccessScope => ({
      ...{
        kind: 'staffAccess',
        prisma,
        sql: database.sql,
        now: world.now,
        enqueue: installation.enqueue,
        origin: origin('admin'),
      },
      ...{ limits: installation.limits, login },
    }),
    /** The jobs that were committed, oldest first. */
    jobs: async () =>
      (
        await prisma.$queryRawUnsafe<{ name: string; data: Record<string, unknown> }[]>(
          'SELECT name, data FROM pgboss.job ORDER BY created_on, id',
        )
      ).map((job) => ({ ...job })),
    set: async (section: string, value: object) => {
      const { id: businessId } = made
      const stored = { value, updatedAt: startOfTest }
      await prisma.setting.upsert({
        where: { businessId_section: { businessId, section } },
        create: { businessId, section, ...stored },
        update: stored,
      })
    },
  }
  return world
}

export type World = Awaited<ReturnType<typeof openWorld>>

/** One customer with an approved booking tomorrow at 11:00 Paris time, with a provider who works 9 to 17. */
export async function madeBooking(
  world: World,
  over: Partial<NewBooking> & { service?: never } = {},
  about: { customer?: NewCustomer; service?: Partial<NewService> } = {},
) {
  const { prisma, business } = world
  const provider = await makeProvider(prisma, business, { name: 'Camille Roux', email: 'camille@example.com' })
  const service = await makeService(prisma, business, { name: { en: 'Massage', fr: 'Massage' }, ...about.service }, [
    provider,
  ])
  const customer = await makeCustomer(prisma, business, about.customer)
  const booking = await makeBooking(prisma, business, { customer, provider, service, startsAt: inDays(1, 1), ...over })
  return { provider, service, customer, booking, scope: await world.customer(customer) }
}
