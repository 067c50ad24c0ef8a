import { hash } from '@node-rs/argon2'
import { openDatabase } from '../client.ts'
import type { Prisma } from '../generated/client.ts'
import { demoBusinesses } from './businesses.ts'
import { seedBusiness } from './seed-business.ts'

/** Fills an empty database with the demo businesses, their dates relative to now; one that has businesses is left alone. */
export async function seedDemo(url: string, now: Date): Promise<'seeded' | 'kept'> {
  const database = openDatabase({ url, poolSize: 4 })
  try {
    if ((await database.prisma.business.count()) > 0) return 'kept'
    await database.prisma.$transaction((tx) => seedAll(tx, now), { timeout: 120_000 })
    return 'seeded'
  } finally {
    await database.close()
  }
}

async function seedAll(prisma: Prisma.TransactionClient, now: Date): Promise<void> {
  const passwordHash = await hash('foyer-demo', { memoryCost: 19_456, timeCost: 2, parallelism: 1 })
  for (const business of demoBusinesses) await seedBusiness(prisma, business, { now, passwordHash })
}
