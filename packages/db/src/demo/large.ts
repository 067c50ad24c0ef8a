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
    const { providerIds, serviceIds } = await makeOffer(database.prisma, business, dataset)
    const customerIds = Array.from({ length: dataset.customers ?? 2000 }, () => uuidv7())
    const bookings = neutralDataset(dataset, now)
    await withClient(database.pool, async (client) => {
      await fillCustomers(client, business.id, customerIds, now)
      for (let i = 0; i < bookings.length; i += 10_000)
        await bookNeutral(
          client,
          business,
          { providerIds, serviceIds, customerIds },
          bookings.slice(i, i + 10_000),
          i,
          now,
        )
      await client.query(`UPDATE number_series SET next = next + $2 WHERE business_id = $1 AND kind = 'booking'`, [
        business.id,
        bookings.length,
      ])
      await client.query(`UPDATE number_series SET next = next + $2 WHERE business_id = $1 AND kind = 'customer'`, [
        business.id,
        customerIds.length,
      ])
      await client.query('VACUUM ANALYZE')
    })
    return { slug, bookings: bookings.length }
  } finally {
    await database.close()
  }
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

async function withClient(pool: pg.Pool, run: (client: pg.PoolClient) => Promise<void>): Promise<void> {
  const client = await pool.connect()
  try {
    await client.query('SET statement_timeout = 0')
    await run(client)
  } finally {
    client.release(true)
  }
}
