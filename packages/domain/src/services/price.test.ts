import { randomUUID } from 'node:crypto'
import { makeProvider } from '@foyer/db/factories/make-provider'
import { makeService, type NewService } from '@foyer/db/factories/make-service'
import { beforeAll, describe, expect, test } from 'vitest'
import { openWorld, type World } from '../testing/world.ts'
import { price, priceInput } from './price.ts'

let world: World
let ada: { id: string }
let bob: { id: string }
beforeAll(async () => {
  world = await openWorld()
  ada = await makeProvider(world.prisma, world.business, { name: 'Ada' })
  bob = await makeProvider(world.prisma, world.business, { name: 'Bob', position: 1 })
})

const offer = (service: Partial<NewService> = {}, providers = [ada]) =>
  makeService(world.prisma, world.business, { name: { en: 'Massage', fr: 'Modelage' }, ...service }, providers)
const ask = async (input: Parameters<typeof priceInput.parse>[0], locale: 'en' | 'fr' = 'en') =>
  price(await world.visitor(locale), priceInput.parse(input))

describe('what a choice costs', () => {
  test('PRI-1: persons and extras count, line by line, in the visitor’s language', async () => {
    const { id: serviceId } = await offer({
      ...{ capacity: 6, taxes: [{ name: 'VAT', percent: 20 }], deposit: { kind: 'PERCENT', value: 50 } },
      extras: [
        { name: { en: 'Mat', fr: 'Tapis' }, priceMinor: 300, pricing: 'PER_PERSON' },
        { name: { en: 'Stones' }, priceMinor: 500, durationMinutes: 15, mostQuantity: 3 },
      ],
    })
    const [mat, stones] = await world.prisma.extra.findMany({ where: { serviceId }, orderBy: { position: 'asc' } })
    const extras = [
      { extraId: mat!.id, quantity: 1 },
      { extraId: stones!.id, quantity: 2 },
    ]
    const answer = await ask({ serviceId, persons: 2, extras }, 'fr')
    expect(answer.lines.map(({ name, quantity, totalMinor }) => [name, quantity, totalMinor])).toEqual([
      ['Modelage', 2, 10000],
      ['Tapis', 2, 600],
      ['Stones', 2, 1000],
    ])
    expect(answer).toMatchObject({ totalMinor: 11600, depositMinor: 5800, currency: 'EUR', taxesIncluded: true })
    expect(answer.taxMinor).toBe(1667 + 100 + 167)
    expect(answer).toMatchObject({ durationMinutes: 60, longestMinutes: 60, isFrom: false })
  })

  test('BOK-2: without a provider it is from the cheapest on; with one it is that one’s', async () => {
    const { id: serviceId } = await offer({}, [ada, bob])
    await world.prisma.providerService.updateMany({
      where: { serviceId, providerId: bob.id },
      data: { priceMinor: 4000, durationMinutes: 45 },
    })
    expect(await ask({ serviceId })).toMatchObject({
      ...{ totalMinor: 4000, isFrom: true, durationMinutes: 30, longestMinutes: 45 },
    })
    const withAda = await ask({ serviceId, providerId: ada.id })
    expect(withAda).toMatchObject({ totalMinor: 5000, isFrom: false, longestMinutes: 30 })
  })

  test('BOK-7: tells the terms that are agreed by booking: the service’s own, else the business’s', async () => {
    await world.set('fees', { ladder: [{ withinHours: 24, fee: { kind: 'PERCENT', value: 50 } }] })
    await world.set('policies', { cancellation: { en: 'Be kind.' } })
    const plain = await offer()
    const own = await offer({ cancelFees: [], cancelCutoffMinutes: 60, approval: true })
    expect((await ask({ serviceId: plain.id })).terms).toMatchObject({
      ...{ cancelFees: [{ withinHours: 24 }], cancelCutoffMinutes: 0, policyText: 'Be kind.', needsApproval: false },
    })
    expect((await ask({ serviceId: own.id })).terms).toMatchObject({
      ...{ cancelFees: [], cancelCutoffMinutes: 60, needsApproval: true },
    })
  })

  test('what is not on offer is refused: service, provider, extra, quantity, too many persons', async () => {
    const { id: serviceId } = await offer({ extras: [{ name: { en: 'Mat' }, priceMinor: 300 }] })
    const nobody = await offer({}, [])
    const mat = await world.prisma.extra.findFirstOrThrow({ where: { serviceId } })
    const refusals = [
      [{ serviceId: randomUUID() }, 'services.notFound'],
      [{ serviceId: nobody.id }, 'services.notFound'],
      [{ serviceId, providerId: bob.id }, 'services.notFound'],
      [{ serviceId, extras: [{ extraId: randomUUID(), quantity: 1 }] }, 'services.notFound'],
      [{ serviceId, extras: [{ extraId: mat.id, quantity: 2 }] }, 'services.notFound'],
      [{ serviceId, persons: 2 }, 'bookings.tooManyPersons'],
    ] as const
    for (const [input, reason] of refusals) await expect(ask(input), reason).rejects.toMatchObject({ reason })
  })

  test('C23: nothing beyond what a visitor may know', async () => {
    const { id: serviceId } = await offer({ meetingUrl: 'https://meet.secret.example', online: true })
    expect(JSON.stringify(await ask({ serviceId }))).not.toMatch(/secret|staff|email|provider/i)
  })

  test('BOK-1: with the page off nothing is told', async () => {
    const { id: serviceId } = await offer()
    await world.set('bookingPage', { enabled: false })
    await expect(ask({ serviceId })).rejects.toMatchObject({ reason: 'bookings.pageOff' })
  })
})
