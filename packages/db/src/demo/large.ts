import type pg from 'pg'
import { v7 as uuidv7 } from 'uuid'
import { openDatabase } from '../client.ts'
import { type MadeBusiness, makeBusiness } from '../factories/make-business.ts'
import { makeProvider } from '../factories/make-provider.ts'
import { makeService } from '../factories/make-service.ts'
import type { PrismaClient } from '../generated/client.ts'
import { bookNeutral, fillCustomers } from './large-rows.ts'
import { type DatasetOptions, neutralDataset } from './neutral-dataset.ts'

export interface LargeOptions extends DatasetOptions {
  slug?: string
  now?: Date
}

/** Makes one large business for measuring, with the neutral dataset's numbers; it replaces nothing and needs a free slug. */
export async function seedLarge(
  url: string,
  { slug = 'bench', now = new Date(), ...dataset }: LargeOptions,
): Promise<{ slug: string; bookings: number }> {
  const database = openDatabase({ url, poolSize: 4 })
  try {
    const business = await makeLargeBusiness(database.prisma, slug, now)
    const offer = await makeOffer(database.prisma, business, dataset)
    const bookings = await withClient(database.pool, (client) => fill(client, business, offer, dataset, now))
    return { slug, bookings }
  } finally {
    await database.close()
  }
}

/** Adds to a large business customers of its own and what they booked; the part of the calendar it fills must be empty. */
export async function growLarge(
  url: string,
  { slug = 'bench', now = new Date(), ...dataset }: LargeOptions,
): Promise<void> {
  const database = openDatabase({ url, poolSize: 4 })
  try {
    const { locations, ...business } = await database.prisma.business.findUniqueOrThrow({
      where: { slug },
      include: { locations: true },
    })
    const [location] = locations
    if (!location) throw new Error(`${slug} has no location`)
    const of = { where: { businessId: business.id }, orderBy: { position: 'asc' }, select: { id: true } } as const
    const providerIds = (await database.prisma.provider.findMany(of)).map(({ id }) => id)
    const serviceIds = (await database.prisma.service.findMany(of)).map(({ id }) => id)
    await withClient(database.pool, (client) =>
      fill(client, { ...business, location }, { providerIds, serviceIds }, dataset, now),
    )
  } finally {
    await database.close()
  }
}

async function fill(
  client: pg.PoolClient,
  business: MadeBusiness,
  offer: { providerIds: string[]; serviceIds: string[] },
  dataset: DatasetOptions,
  now: Date,
): Promise<number> {
  const customerIds = Array.from({ length: dataset.customers ?? 2000 }, () => uuidv7())
  const bookings = neutralDataset(dataset, now)
  const firstCustomer = await takeSeries(client, business.id, 'customer', customerIds.length)
  const firstBooking = await takeSeries(client, business.id, 'booking', bookings.length)
  await fillCustomers(client, business.id, customerIds, firstCustomer, now)
  for (let i = 0; i < bookings.length; i += 10_000) {
    const part = bookings.slice(i, i + 10_000)
    await bookNeutral(client, business, { ...offer, customerIds }, part, firstBooking + i, now)
  }
  await client.query('VACUUM ANALYZE')
  return bookings.length
}

/** The first of so many numbers of a series, taken at once. */
async function takeSeries(client: pg.PoolClient, businessId: string, kind: string, count: number): Promise<number> {
  const text =
    'UPDATE number_series SET next = next + $3 WHERE business_id = $1 AND kind = $2 RETURNING (next - $3)::int AS first'
  const { rows } = await client.query<{ first: number }>(text, [businessId, kind, count])
  return rows[0]?.first ?? 1
}

function makeLargeBusiness(prisma: PrismaClient, slug: string, now: Date) {
  return makeBusiness(prisma, {
    ...{ slug, name: 'Bench Clinic', currency: 'EUR', timeZone: 'UTC', languages: ['en', 'fr'], now },
    brand: { color: '#0f766e' },
    settings: {
      panelAccess: { enabled: true },
      manageBookings: { reschedule: true, allowOverlap: true },
      scheduling: { stepMinutes: 30, horizonDays: 400, minimumNoticeMinutes: 0 },
    },
  })
}

async function makeOffer(
  prisma: PrismaClient,
  business: MadeBusiness,
  { providers = 20, services = 5 }: DatasetOptions,
) {
  const made: { id: string }[] = []
  for (let i = 0; i < providers; i++)
    made.push(await makeProvider(prisma, business, { name: `Provider ${i + 1}`, position: i }))
  const serviceIds: string[] = []
  for (let i = 0; i < services; i++)
    serviceIds.push((await makeService(prisma, business, { name: { en: `Service ${i + 1}` }, position: i }, made)).id)
  return { providerIds: made.map(({ id }) => id), serviceIds }
}

async function withClient<T>(pool: pg.Pool, run: (client: pg.PoolClient) => Promise<T>): Promise<T> {
  const client = await pool.connect()
  try {
    await client.query('SET statement_timeout = 0')
    return await run(client)
  } finally {
    client.release(true)
  }
}
