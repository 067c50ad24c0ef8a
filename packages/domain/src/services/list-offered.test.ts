import { makeBusiness } from '@foyer/db/factories/make-business'
import { makeProvider } from '@foyer/db/factories/make-provider'
import { makeCategory, makeService, type NewExtra } from '@foyer/db/factories/make-service'
import { beforeAll, describe, expect, test } from 'vitest'
import { madeEvent } from '../testing/happenings.ts'
import { png } from '../testing/pictures.ts'
import { inDays, openWorld, type World } from '../testing/world.ts'
import { listOffered } from './list-offered.ts'

let world: World
let ids: { massage: string; yoga: string }
beforeAll(async () => {
  world = await openWorld()
  const { prisma, business } = world
  const ada = await makeProvider(prisma, business, {
    ...{ name: 'Ada', email: 'ada@secret.example', title: { en: 'Healer', fr: 'Soigneuse' } },
    photo: { type: 'image/png', bytes: new Uint8Array(png(8, 8)) },
  })
  const bob = await makeProvider(prisma, business, { name: 'Bob', position: 1 })
  const away = await makeProvider(prisma, business, { name: 'Away', position: 2 })
  await prisma.provider.update({ where: { id: away.id }, data: { active: false } })
  const [body, mind] = [
    await makeCategory(prisma, business, { en: 'Body', fr: 'Corps' }, 1),
    await makeCategory(prisma, business, { en: 'Mind' }, 0),
  ]
  const extras: NewExtra[] = [
    { name: { en: 'Stones', fr: 'Pierres' }, priceMinor: 500, durationMinutes: 15, mostQuantity: 2 },
    { name: { en: 'Off' }, priceMinor: 1 },
  ]
  const massage = await makeService(
    prisma,
    business,
    {
      ...{ name: { en: 'Massage', fr: 'Modelage' }, description: { en: 'Deep' }, categoryId: body.id, extras },
      meetingUrl: 'https://meet.secret.example',
    },
    [ada, bob],
  )
  await prisma.extra.updateMany({ where: { serviceId: massage.id, position: 1 }, data: { active: false } })
  await prisma.providerService.updateMany({
    where: { providerId: bob.id, serviceId: massage.id },
    data: { priceMinor: 4000, durationMinutes: 45 },
  })
  const group = { name: { en: 'Yoga' }, categoryId: mind.id, capacity: 8, mostPersons: 3, approval: true }
  const yoga = await makeService(prisma, business, group, [ada])
  await makeService(prisma, business, { name: { en: 'Nobody does it' }, categoryId: mind.id }, [away])
  const closed = await makeService(prisma, business, { name: { en: 'Closed' }, categoryId: mind.id }, [ada])
  await prisma.service.update({ where: { id: closed.id }, data: { active: false } })
  ids = { massage: massage.id, yoga: yoga.id }
})

describe('what the booking page offers', () => {
  test('BOK-1: by category in the business’s order, without what is off or performed by nobody', async () => {
    const { categories } = await listOffered(await world.visitor(), {})
    expect(categories.map(({ name, services }) => [name, services.map((each) => each.name)])).toEqual([
      ['Mind', ['Yoga']],
      ['Body', ['Massage']],
    ])
    expect(categories[0]?.services[0]).toMatchObject({ mostPersons: 3, needsApproval: true, isFrom: false })
  })

  test('BOK-2: where providers differ, the price is that of the cheapest and the length a span', async () => {
    const { categories } = await listOffered(await world.visitor(), { serviceId: ids.massage })
    expect(categories).toHaveLength(1)
    expect(categories[0]?.services[0]).toMatchObject({
      ...{ fromMinor: 4000, isFrom: true, durationMinutes: 30, longestMinutes: 45, mostPersons: 1 },
      extras: [{ name: 'Stones', priceMinor: 500, durationMinutes: 15, mostQuantity: 2, pricing: 'PER_BOOKING' }],
      providers: [{ name: 'Ada', title: 'Healer' }, { name: 'Bob' }],
    })
  })

  test('MSG-7: in the visitor’s language, else in the business’s first', async () => {
    const { categories } = await listOffered(await world.visitor('fr'), {})
    expect(categories.map(({ name }) => name)).toEqual(['Mind', 'Corps'])
    expect(categories[1]?.services[0]).toMatchObject({ name: 'Modelage', description: 'Deep' })
  })

  test('C23: nobody’s address, no meeting link and no column beyond those named', async () => {
    const answer = await listOffered(await world.visitor(), {})
    expect(JSON.stringify(answer)).not.toMatch(/secret\.example|staff|email|meeting/i)
    const [service] = answer.categories.flatMap(({ services }) => services)
    expect(Object.keys(service ?? {}).join(' ')).toBe(
      'id name description color online pricing fromMinor isFrom durationMinutes longestMinutes mostPersons needsApproval horizonDays extras providers',
    )
    expect(Object.keys(service?.providers[0] ?? {})).toEqual(['id', 'name', 'title', 'photoVersion'])
  })

  test('PAN-11: photos only where they are shown', async () => {
    const photo = async () =>
      (await listOffered(await world.visitor(), {})).categories[0]?.services[0]?.providers[0]?.photoVersion
    expect(await photo()).toMatch(/^\d+$/)
    await world.set('visibility', { providerPhotos: false })
    expect(await photo()).toBeNull()
  })

  test('another business’s service is not there', async () => {
    const other = await makeBusiness(world.prisma, {
      ...{ slug: 'other', name: 'Other', currency: 'USD', timeZone: 'America/New_York', languages: ['en'] },
      now: world.now,
    })
    const answer = await listOffered(await world.visitor('en', other), { serviceId: ids.yoga })
    expect(answer.categories).toEqual([])
  })

  test('BOK-1: with the page off nothing is told', async () => {
    await world.set('bookingPage', { enabled: false })
    await expect(listOffered(await world.visitor(), {})).rejects.toMatchObject({ reason: 'bookings.pageOff' })
  })
})

test('BOK-10: says whether an event is announced, at the next request after it was, until it is over', async () => {
  const own = await openWorld()
  const hasEvents = async () => (await listOffered(await own.visitor(), {})).hasEvents
  expect(await hasEvents()).toBe(false)
  const { event } = await madeEvent(own)
  expect(await hasEvents()).toBe(true)
  await own.set('visibility', { events: false })
  expect(await hasEvents()).toBe(false)
  await own.set('visibility', { events: true })
  own.now = inDays(20)
  expect(await hasEvents()).toBe(false)
  own.now = inDays(0)
  await own.prisma.event.update({ where: { id: event.id }, data: { canceledAt: own.now } })
  expect(await hasEvents()).toBe(false)
})
