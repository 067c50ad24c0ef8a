import { randomUUID } from 'node:crypto'
import { makeCustomer } from '@foyer/db/factories/make-customer'
import { madeBooking } from '@foyer/domain/testing/world'
import { expect, it } from 'vitest'
import { openMailbox } from '../testing/mailbox.ts'
import { openWorkplace } from '../testing/workplace.ts'

const place = await openWorkplace()
const { mailbox, world, prisma, business } = place

const health = async (address: string) => {
  const answer = await fetch(`${address}/healthz`)
  return { ...((await answer.json()) as object), code: answer.status }
}

it('37 while the mail server is down jobs keep their tries; then they drain in order, no faster than allowed', {
  timeout: 60_000,
}, async () => {
  const gone = await openMailbox()
  const worker = await place.start({ MAIL_PER_SECOND: '20' }, gone)
  await gone.stop()
  const invitations = await Promise.all(
    Array.from({ length: 40 }, async (_, at) => {
      const { id: customerId } = await makeCustomer(prisma, business, { email: `c${at}@example.com` })
      return { businessId: business.id, customerId, invitationId: randomUUID() }
    }),
  )
  for (const invitation of invitations) await place.queue('customers.invited', invitation)
  await expect
    .poll(() => health(worker.address), { timeout: 8000 })
    .toMatchObject({ code: 200, database: 'up', queue: 'up', mail: 'down' })
  const [{ most }] = (await prisma.$queryRawUnsafe('SELECT max(retry_count)::int AS most FROM pgboss.job')) as [
    { most: number },
  ]
  expect(most).toBeLessThanOrEqual(1)
  const back = await openMailbox(gone.port)
  const mails = await back.until(40, 30_000)
  const spent = mails.at(-1)!.at - mails[0]!.at
  expect(spent).toBeGreaterThan(1800)
  expect(new Set(mails.map(({ recipients }) => recipients[0])).size).toBe(40)
  expect(await health(worker.address)).toMatchObject({ code: 200, mail: 'up' })
  // All but those that were in flight when the server went come in the order in which they were made.
  const numbers = mails.map(({ recipients }) => Number(/\d+/.exec(recipients[0]!)?.[0]))
  const outOfPlace = numbers.filter((number, at) => at > 0 && number < numbers[at - 1]! - 4)
  expect(outOfPlace.length).toBeLessThanOrEqual(4)
  await worker.stop()
  await back.stop()
})

it('37 a poison job ends among the dead messages without personal data, the others arrive meanwhile, and Retry sends it', {
  timeout: 30_000,
}, async () => {
  await place.start()
  mailbox.refused.add('poison@example.com')
  const { booking } = await madeBooking(world, {}, { customer: { email: 'poison@example.com' } })
  const payload = { businessId: business.id, bookingId: booking.id, revision: 1, offsetMinutes: 60 }
  await place.queue('bookings.reminderDue', payload)
  // A payload that does not parse, with content where ids belong.
  await prisma.$executeRawUnsafe(
    `INSERT INTO pgboss.job (name, data, retry_limit) VALUES ('customers.invited', $1::jsonb, 20)`,
    JSON.stringify({ businessId: business.id, email: 'poison@example.com' }),
  )
  await expect.poll(() => prisma.$queryRawUnsafe(`SELECT 1 FROM pgboss.job WHERE state = 'retry'`)).toHaveLength(1)
  const good = await madeBooking(world, {}, { customer: { email: 'good@example.com' } })
  await place.queue('bookings.reminderDue', { ...payload, bookingId: good.booking.id })
  await mailbox.until(1)
  await prisma.$executeRawUnsafe(`UPDATE pgboss.job SET retry_limit = 1, start_after = now() WHERE state = 'retry'`)
  await expect.poll(() => prisma.deadMessage.count(), { timeout: 15_000, interval: 100 }).toBe(2)
  const dead = await prisma.deadMessage.findMany({ orderBy: { job: 'asc' } })
  expect(dead).toMatchObject([
    {
      job: 'bookings.reminderDue',
      businessId: business.id,
      tries: 2,
      payload,
      error: expect.stringContaining('EENVELOPE'),
    },
    { job: 'customers.invited', businessId: business.id, tries: 1, payload: { businessId: business.id } },
  ])
  expect(JSON.stringify(dead)).not.toContain('@')
  expect(mailbox.received.map(({ recipients }) => recipients[0])).toEqual(['good@example.com'])
  mailbox.refused.clear()
  await place.queue('bookings.reminderDue', payload)
  await mailbox.until(2)
})
