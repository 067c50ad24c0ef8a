import { randomUUID } from 'node:crypto'
import { makeCustomer } from '@foyer/db/factories/make-customer'
import { expect, test } from 'vitest'
import { openPaidWorld } from '../testing/paid-world.ts'
import { inDays } from '../testing/world.ts'
import { add } from './add.ts'
import { followUp } from './follow-up.ts'
import { getAdded } from './get-added.ts'
import { list } from './list.ts'
import { queueFollowUps } from './queue-follow-ups.ts'

const { world, sandbox, account, pay, hear, hearAll, events, control, giveCard, worker } = await openPaidWorld()
const someone = async () => world.customer(await makeCustomer(world.prisma, world.business))
const asked = () => ({ key: randomUUID() })
const path = '/v1/checkout/sessions'

test('PAY-5: a card typed at Stripe is kept with brand, last four and expiry; the first is the default; nothing of it is told before', async () => {
  const scope = await someone()
  const { setupId, url } = await add(scope, asked())
  expect(new URL(url).origin).toBe(sandbox.url)
  expect(await getAdded(scope, { setupId })).toEqual({ state: 'OPEN', card: null, bookingId: null })
  await pay(url, '5555555555554444')
  expect((await list(scope)).cards).toEqual([])
  await hearAll()
  const { cards } = await list(scope)
  expect(cards).toEqual([
    {
      ...{ id: expect.any(String), brand: 'mastercard', last4: '4444', expMonth: 12, expYear: 2034 },
      ...{ expiry: 'good', isDefault: true, keptFor: null },
    },
  ])
  expect(await getAdded(scope, { setupId })).toMatchObject({ state: 'SAVED', card: { last4: '4444' } })
  expect(await world.prisma.auditRecord.count({ where: { action: 'cards.added', subjectId: cards[0]!.id } })).toBe(1)
})

test('PAY-5: one name at Stripe for each customer of a business, with nothing personal in it', async () => {
  const [one, other] = [await someone(), await someone()]
  for (const scope of [one, one, other]) await giveCard(scope, '4242424242424242')
  const named = await world.prisma.stripeCustomer.findMany({
    where: { customerId: { in: [one.customerId, other.customerId] } },
  })
  expect(named).toHaveLength(2)
  for (const { stripeId, customerId } of named)
    expect(await account.client.customers.retrieve(stripeId)).toMatchObject({
      ...{ metadata: { businessId: world.business.id, customerId }, email: null, name: null },
    })
})

test('PAY-5: the same card added again stays one card, under the new name, and the earlier name is forgotten at Stripe', async () => {
  const scope = await someone()
  const first = await giveCard(scope)
  const again = await giveCard(scope)
  expect(again.id).toBe(first.id)
  expect(again.methodId).not.toBe(first.methodId)
  expect((await list(scope)).cards).toHaveLength(1)
  expect((await world.jobs()).filter(({ name }) => name === 'cards.removed').map(({ data }) => data.methodId)).toEqual(
    expect.arrayContaining([first.methodId]),
  )
})

test('BOK-15: repetitions, and other keys, lead to the same page', async () => {
  const scope = await someone()
  const form = asked()
  const all = await Promise.all([...Array(10)].map((_, n) => add(scope, n % 2 ? form : asked())))
  expect(new Set(all.map(({ url }) => url)).size).toBe(1)
  await expect(add(scope, { ...form, consent: { bookingId: randomUUID(), shown: '' } })).rejects.toMatchObject({
    reason: 'idempotency.contentDiffers',
  })
})

test('PAY-6 threats 26: the event twenty times at once keeps one card; what comes after its removal brings nothing back', async () => {
  const scope = await someone()
  const { setupId, url } = await add(scope, asked())
  await pay(url)
  const told = events().filter(({ data }) => JSON.stringify(data).includes(setupId))
  await Promise.all([...Array(20)].flatMap(() => told.map((event) => hear(event))))
  await followUp(await world.system(), { setupId })
  expect((await list(scope)).cards).toHaveLength(1)
  await world.prisma.savedCard.updateMany({
    where: { customerId: scope.customerId },
    data: { removedAt: world.now, isDefault: false },
  })
  await followUp(await world.system(), { setupId })
  await hear({ ...told.find(({ type }) => type === 'setup_intent.succeeded')!, id: `evt_${randomUUID()}` })
  expect((await list(scope)).cards).toEqual([])
})

test('PAY-5: an event that never came: Stripe is asked after five minutes, also where the answer that named the page was lost', async () => {
  await world.prisma.cardSetup.updateMany({ data: { checkedAt: inDays(9) } })
  const scope = await someone()
  const { setupId, url } = await add(scope, asked())
  await pay(url)
  await world.prisma.cardSetup.update({ where: { id: setupId }, data: { sessionId: null, sessionUrl: null } })
  expect(await queueFollowUps(worker(inDays(0, 0, 4)))).toEqual({ queued: 0 })
  const later = worker(inDays(0, 0, 5))
  const queued = await Promise.all([...Array(5)].map(() => queueFollowUps(later)))
  expect(queued.reduce((sum, each) => sum + each.queued, 0)).toBe(1)
  await followUp(await world.system(), { setupId })
  expect((await list(scope)).cards).toHaveLength(1)
})

test('PAY-5: left at Stripe, or never made, no card comes of it', async () => {
  const scope = await someone()
  const left = await add(scope, asked())
  const session = sandbox.world.sessions.all().find(({ client_reference_id }) => client_reference_id === left.setupId)
  Object.assign(session!, { status: 'expired' })
  await followUp(await world.system(), left)
  expect((await getAdded(scope, left)).state).toBe('EXPIRED')
  const never = await add(scope, asked())
  await world.prisma.cardSetup.update({ where: { id: never.setupId }, data: { sessionId: null, sessionUrl: null } })
  for (const each of sandbox.world.sessions.all()) sandbox.world.sessions.remove(each.id)
  await followUp(await world.system(), never)
  expect((await getAdded(scope, never)).state).toBe('OPEN')
  await followUp({ ...(await world.system()), now: inDays(2) }, never)
  expect((await getAdded(scope, never)).state).toBe('EXPIRED')
})

test.each([429, 500])('threats 28: Stripe answers %s: said so, and the same form leads on', async (status) => {
  const scope = await someone()
  const form = asked()
  await control('/_faults', { path, times: 3, kind: 'status', status })
  await expect(add(scope, form)).rejects.toMatchObject({ reason: 'payments.unavailable' })
  await fetch(`${sandbox.url}/_faults`, { method: 'DELETE' })
  expect((await add(scope, form)).url).toContain('/pay/')
})

test('PAY-5: a customer whom Stripe does not know any more is made anew, and the cards that went with it are gone', async () => {
  const scope = await someone()
  await giveCard(scope)
  const lost = await world.prisma.stripeCustomer.findFirstOrThrow({ where: { customerId: scope.customerId } })
  await account.client.customers.del(lost.stripeId)
  expect((await list(scope)).cards).toHaveLength(1)
  await giveCard(scope, '5555555555554444')
  expect((await list(scope)).cards.map(({ last4 }) => last4)).toEqual(['4444'])
})

test('PAY-5: nothing is offered where the business takes no payments online', async () => {
  const scope = await someone()
  const settings = { ...scope.settings, payments: { ...scope.settings.payments, online: false } }
  for (const closed of [
    { ...scope, settings },
    { ...scope, stripe: null },
  ])
    await expect(add(closed, asked())).rejects.toMatchObject({ reason: 'cards.notOffered' })
})

test('threats 29: no number of a card is in the database', async () => {
  const scope = await someone()
  await giveCard(scope, '378282246310005')
  const kept = await world.prisma.savedCard.findMany()
  const told = await world.prisma.$queryRawUnsafe('SELECT data::text FROM pgboss.job')
  for (const text of [JSON.stringify(kept), JSON.stringify(told), JSON.stringify(await list(scope))]) {
    expect(text).not.toMatch(/378282246310005|4242424242424242|cvc/i)
    expect(text.includes('client_secret')).toBe(false)
  }
})
