import { makeBooking } from '@foyer/db/factories/make-booking'
import { makeCustomer } from '@foyer/db/factories/make-customer'
import { describe, expect, test } from 'vitest'
import { screens } from '../browser.ts'
import { signedIn } from '../http.ts'
import { at, login, mailbox, prisma, tellStory, visit } from '../story.ts'

const fresh = (id: string) => prisma.booking.findUniqueOrThrow({ where: { id } })
const key = () => crypto.randomUUID()

describe.each(screens)('taking a cancellation back at $screen', ({ viewport }) => {
  test('BOK-9: from the message that says it is cancelled, at once', async () => {
    const story = await tellStory()
    const { slug, booking } = story
    const page = await visit({ viewport })
    await login(page, story)
    await page.goto(at(slug, `/appointments/${booking.id}/cancel`))
    await page.getByRole('button', { name: 'Cancel this appointment' }).click()
    await page.waitForURL(at(slug, `/appointments/${booking.id}`))
    const notices = page.getByRole('region', { name: 'Notices' })
    await notices.getByText(/^Cancelled: .*10:00$/).waitFor()
    await notices.getByRole('button', { name: 'Undo' }).click()
    await notices.getByText(/^It takes place after all: .*10:00$/).waitFor()
    await page.getByRole('link', { name: 'Cancel', exact: true }).waitFor()
    expect(await fresh(booking.id)).toMatchObject({
      status: 'APPROVED',
      cancelReason: null,
      startsAt: booking.startsAt,
    })
    expect(await prisma.plannedMessage.count({ where: { bookingId: booking.id, kind: 'canceled' } })).toBe(0)
    expect(await mailbox.all(story.customer.email ?? '')).toEqual([])
  })

  test('BOK-9: from the booking’s page, which says until when, without JavaScript', async () => {
    const story = await tellStory()
    const { slug, booking } = story
    const page = await visit({ viewport, javaScriptEnabled: false })
    await login(page, story)
    await page.goto(at(slug, `/appointments/${booking.id}/cancel`))
    await page.getByRole('button', { name: 'Cancel this appointment' }).click()
    await page.getByText(/^You can take the cancellation back until \d?\d:\d\d\.$/).waitFor()
    await page.getByRole('button', { name: 'Take it back' }).click()
    await page.getByText(/^It takes place after all: /).waitFor()
    expect((await fresh(booking.id)).status).toBe('APPROVED')
  })
})

test('BOK-9: the time having gone the page says so and it stays cancelled', async () => {
  const story = await tellStory()
  const { slug, booking, business, provider, service } = story
  const page = await visit()
  await login(page, story)
  await page.goto(at(slug, `/appointments/${booking.id}/cancel`))
  await page.getByRole('button', { name: 'Cancel this appointment' }).click()
  await page.getByRole('button', { name: 'Take it back' }).waitFor()
  const customer = await makeCustomer(prisma, business)
  await makeBooking(prisma, business, { customer, provider, service, startsAt: booking.startsAt })
  await page.getByRole('button', { name: 'Take it back' }).click()
  await page.getByText('The time has been taken by somebody else meanwhile.').waitFor()
  expect((await fresh(booking.id)).status).toBe('CANCELED')
})

test('BOK-9: others’ cancellations look as if they did not exist; where it is off there is no button and the message leaves at once', async () => {
  const [story, other] = [await tellStory(), await tellStory()]
  await (await signedIn(story)).post(`/${story.slug}/appointments/${story.booking.id}/cancel`, { key: key() })
  const stranger = await signedIn(other)
  for (const id of [story.booking.id, crypto.randomUUID()])
    expect((await stranger.post(`/${other.slug}/appointments/${id}/undo`, { key: key() })).status).toBe(404)
  const off = await tellStory({
    business: { settings: { panelAccess: { enabled: true }, manageBookings: { undoCancel: false } } },
  })
  const client = await signedIn(off)
  await client.post(`/${off.slug}/appointments/${off.booking.id}/cancel`, { key: key() })
  expect((await client.get(`/${off.slug}/appointments/${off.booking.id}`)).body).not.toContain('Take it back')
  await mailbox.next(off.customer.email ?? '')
  const { status } = await client.mutate(off.slug, 'bookings.undoCancel', { bookingId: off.booking.id, key: key() })
  expect(status).toBe(412)
})
