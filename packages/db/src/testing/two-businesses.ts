import { afterAll } from 'vitest'
import { openDatabase } from '../client.ts'
import { makeBooking } from '../factories/make-booking.ts'
import { makeBusiness } from '../factories/make-business.ts'
import { makeCustomer } from '../factories/make-customer.ts'
import { makeProvider } from '../factories/make-provider.ts'
import { makeService } from '../factories/make-service.ts'
import { businessDb } from '../tenant.ts'
import { cloneDatabase } from './database.ts'

export const now = new Date('2026-11-23T09:00:00Z')
export const at = (hours: number) => new Date(now.getTime() + hours * 36e5)

/** A database with two businesses in it, each with a provider, a service and a customer who has a booking tomorrow. */
export async function openTwoBusinesses() {
  const { url, drop } = await cloneDatabase()
  const database = openDatabase({ url })
  afterAll(async () => {
    await database.close()
    await drop()
  })
  const { prisma } = database
  const open = async (slug: string) => {
    const facts = { slug, name: slug, currency: 'EUR', timeZone: 'Europe/Paris', languages: ['en'], now }
    const business = await makeBusiness(prisma, { ...facts, settings: { scheduling: { stepMinutes: 15 } } })
    const provider = await makeProvider(prisma, business, { name: `Provider of ${slug}` })
    const service = await makeService(prisma, business, { name: { en: 'Massage' } }, [provider])
    const customer = await makeCustomer(prisma, business, { email: 'same@example.com' })
    const booking = await makeBooking(prisma, business, { customer, provider, service, startsAt: at(24) })
    return { business, provider, service, customer, booking, db: businessDb(prisma, business.id) }
  }
  return { url, database, prisma, one: await open('one'), other: await open('other') }
}

export type TwoBusinesses = Awaited<ReturnType<typeof openTwoBusinesses>>
