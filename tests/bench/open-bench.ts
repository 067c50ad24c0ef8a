import { fork } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import { type Database, openDatabase } from '@foyer/db/client'
import { seedLarge } from '@foyer/db/demo/large'
import { findFreePort } from '@foyer/db/embedded/free-port'
import { hashSecret, makeSecret } from '@foyer/domain/secrets'
import { type Stack, startStack } from '../e2e/start-stack.ts'
import { openMailSink } from './mail-sink.ts'

export interface BenchBooking {
  id: string
  customerId: string
  providerId: string
  startsAt: Date
}

export interface SignedIn {
  customerId: string
  /** The header that this customer's browser sends. */
  cookie: string
}

export interface Bench {
  stack: Stack
  database: Database
  slug: string
  baselineUrl: string
  /** Cookie headers of signed-in customers, by their index. */
  cookies: SignedIn[]
  mail: Awaited<ReturnType<typeof openMailSink>>
  close(): Promise<void>
}

/** The production build with the large business, signed-in customers, a mail server that notes arrivals, and the baseline beside it. */
export async function openBench(): Promise<Bench> {
  const mail = await openMailSink()
  const { stack, stop } = await startStack({
    SMTP_URL: `smtp://127.0.0.1:${mail.port}`,
    ACCESS_REQUESTS_PER_ADDRESS_AND_IP: '1000',
    ACCESS_REQUESTS_PER_ADDRESS: '1000',
    LOG_LEVEL: 'error',
  })
  const database = openDatabase({ url: stack.databaseUrl, poolSize: 4 })
  const slug = 'bench'
  await seedLarge(stack.databaseUrl, { slug, bookings: 50_000 })
  const port = await findFreePort()
  const baseline = fork(path.join(import.meta.dirname, 'baseline.ts'), [stack.databaseUrl, String(port)], {
    execArgv: ['--import', 'tsx'],
  })
  await once(baseline, 'message')
  const cookies = await signInMany(database, slug)
  return {
    ...{ stack, database, slug, cookies, mail, baselineUrl: `http://127.0.0.1:${port}` },
    async close() {
      baseline.disconnect()
      await database.close()
      await stop()
      await mail.close()
    },
  }
}

export async function signInMany({ prisma }: Database, slug: string): Promise<SignedIn[]> {
  const customers = await prisma.customer.findMany({
    where: { business: { slug } },
    select: { id: true, businessId: true },
    orderBy: { number: 'asc' },
  })
  const now = new Date()
  const made = customers.map((customer) => ({ ...customer, token: makeSecret() }))
  await prisma.login.createMany({
    data: made.map(({ id, businessId, token }) => ({
      ...{
        businessId,
        customerId: id,
        tokenHash: hashSecret(token),
        createdAt: now,
        lastSeenAt: now,
        method: 'link',
        ip: '127.0.0.1',
        userAgent: 'bench',
      },
    })),
  })
  return made.map(({ id, token }) => ({ customerId: id, cookie: `foyer-${slug}=${token}` }))
}

/** Upcoming approved bookings of the large business with their customers' cookies, latest first. */
export async function upcomingBookings({ database, cookies, slug }: Bench, count: number, skip = 0) {
  const from = new Date(Date.now() + 2 * 864e5)
  const found = await database.prisma.booking.findMany({
    where: { status: 'APPROVED', startsAt: { gt: from }, customer: { business: { slug } } },
    orderBy: [{ startsAt: 'desc' }, { id: 'asc' }],
    take: count,
    skip,
    select: { id: true, customerId: true, startsAt: true, appointment: { select: { providerId: true } } },
  })
  const cookieOf = new Map(cookies.map(({ customerId, cookie }) => [customerId, cookie]))
  return found.map(({ appointment, ...booking }) => ({
    ...booking,
    providerId: appointment.providerId,
    cookie: cookieOf.get(booking.customerId) ?? '',
  }))
}
