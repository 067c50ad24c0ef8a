import { randomUUID } from 'node:crypto'
import { onServer } from '@foyer/db/create-database'
import { makeCustomer } from '@foyer/db/factories/make-customer'
import { expect, it } from 'vitest'
import { openWorkplace } from '../testing/workplace.ts'

const place = await openWorkplace()
const { prisma, business, mailbox } = place
const worker = await place.start()

const clock = async (body: unknown, address = worker.address) => {
  const answer = await fetch(`${address}/__clock`, { method: 'POST', body: JSON.stringify(body) })
  return { status: answer.status, ...((await answer.json()) as { now?: string }) }
}
const near = (text: string | undefined, expected: number) => Math.abs(Date.parse(text ?? '') - expected) < 2000

it('moves the clock of all processes by, to and back', async () => {
  const to = await clock({ now: '2027-03-28T01:30:00Z' })
  expect(near(to.now, Date.parse('2027-03-28T01:30:00Z'))).toBe(true)
  const { now } = await clock({ advanceMs: 36e5 })
  expect(near(now, Date.parse('2027-03-28T02:30:00Z'))).toBe(true)
  expect(near((await clock({ reset: true })).now, Date.now())).toBe(true)
  for (const wrong of [{}, { now: 'soon' }, { advanceMs: 'x' }, null])
    expect(await clock(wrong)).toMatchObject({ status: 400 })
  expect(await prisma.clock.findMany()).toMatchObject([{ id: 1, offsetMs: 0n }])
})

it('refuses to move the clock in production', async () => {
  const production = await place.start({ FOYER_ENV: 'production' })
  expect((await clock({ advanceMs: 1 }, production.address)).status).toBe(404)
  expect((await fetch(`${production.address}/healthz`)).status).toBe(200)
  await production.stop()
})

it('38 survives the loss of all its connections and goes on by itself', { timeout: 30_000 }, async () => {
  const invite = async (email: string) => {
    const { id: customerId } = await makeCustomer(prisma, business, { email })
    await place.queue('customers.invited', { businessId: business.id, customerId, invitationId: randomUUID() })
  }
  await invite('before@example.com')
  await mailbox.until(1)
  for (let time = 0; time < 3; time++) {
    await onServer(place.url, (client) =>
      client.query('SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = $1', [
        new URL(place.url).pathname.slice(1),
      ]),
    )
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
  const began = performance.now()
  await expect.poll(async () => (await fetch(`${worker.address}/healthz`)).status, { timeout: 10_000 }).toBe(200)
  await invite('after@example.com')
  await mailbox.until(2, 10_000)
  expect(performance.now() - began).toBeLessThan(10_000)
})
