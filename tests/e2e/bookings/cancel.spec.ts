import { describe, expect, test } from 'vitest'
import { screens } from '../browser.ts'
import { signedIn } from '../http.ts'
import { at, login, mailbox, prisma, soon, tellStory, visit } from '../story.ts'
import { actionsIn, openMenu } from './menu.ts'

const fresh = (id: string) => prisma.booking.findUniqueOrThrow({ where: { id } })
const withRules = (manageBookings: { [rule: string]: boolean | number | string }, cancellation = {}) => ({
  settings: { panelAccess: { enabled: true }, manageBookings, policies: { cancellation } },
})

describe.each(screens)('cancelling at $screen', ({ viewport }) => {
  test('BOK-6: a customer cancels with a reason, and both parties are told', async () => {
    const story = await tellStory({ business: withRules({ undoCancel: false }, { en: 'Please tell us early.' }) })
    const { slug, booking } = story
    const page = await visit({ viewport })
    await login(page, story)
    await page.goto(at(slug))
    await (await openMenu(page.getByRole('article'))).getByRole('link', { name: 'Cancel' }).click()
    await page.waitForURL(at(slug, `/appointments/${booking.id}/cancel`))
    await page.getByText('Please tell us early.').waitFor()
    await page.getByText('is given to others').waitFor()
    await page.getByLabel('Why are you cancelling?').fill('I <b>am</b> ill')
    await page.getByRole('button', { name: 'Cancel this appointment' }).click()
    await page.waitForURL(at(slug, `/appointments/${booking.id}`))
    await page.getByText(/^Cancelled: .*10:00$/).waitFor()
    await page.getByText('I <b>am</b> ill').waitFor()
    expect(await page.getByRole('link', { name: /^(Move|Cancel|Add to calendar)$/ }).count()).toBe(0)
    expect(await fresh(booking.id)).toMatchObject({ status: 'CANCELED', cancelReason: 'I <b>am</b> ill' })
    const letter = await mailbox.next(story.customer.email ?? '')
    expect(letter.subject).toMatch(/^Cancelled: Deep massage, .*10:00$/)
    const provider = await mailbox.next(story.provider.email ?? '')
    expect(provider.subject).toMatch(/^Cancelled: Nadia Ferrand, .*10:00$/)
    expect(provider.text).toContain('I <b>am</b> ill')
    for (const { attachments } of [letter, provider]) expect(attachments).toHaveLength(1)
    await page.goto(at(slug))
    await page.getByText('Nothing coming up').waitFor()
    const row = page.getByRole('list', { name: 'Upcoming' }).getByRole('listitem')
    await row.getByText('Cancelled').waitFor()
    expect(await actionsIn(await openMenu(row))).toEqual(['Book again'])
    const change = await prisma.bookingChange.findFirstOrThrow({ where: { bookingId: booking.id, kind: 'canceled' } })
    expect(change).toMatchObject({ actorKind: 'CUSTOMER', actorId: story.customer.id, origin: 'portal' })
  })

  test('BOK-9: where a reason is required it is asked for again', async () => {
    const story = await tellStory({ business: withRules({ cancelReason: 'required' }) })
    const page = await visit({ viewport, expectedErrors: /400/ })
    await login(page, story)
    await page.goto(at(story.slug, `/appointments/${story.booking.id}/cancel`))
    const reason = page.getByLabel('Why are you cancelling?')
    await reason.fill('   ')
    await page.getByRole('button', { name: 'Cancel this appointment' }).click()
    await page.getByText('Please tell us why.').waitFor()
    expect((await fresh(story.booking.id)).status).toBe('APPROVED')
    await reason.fill('ill')
    await page.getByRole('button', { name: 'Cancel this appointment' }).click()
    await page.waitForURL(at(story.slug, `/appointments/${story.booking.id}`))
  })

  test('BOK-6: too late says since when and whom to ask, on the page and to the form', async () => {
    const story = await tellStory({
      business: withRules({ reschedule: true }),
      service: { cancelCutoffMinutes: 7 * 1440, rescheduleCutoffMinutes: 7 * 1440 },
    })
    const { slug, booking } = story
    const page = await visit({ viewport })
    await login(page, story)
    for (const path of ['', '/cancel', '/reschedule']) {
      await page.goto(at(slug, `/appointments/${booking.id}${path}`))
      const text = page.getByText(
        /This could be changed here until .*10:00\. Please contact us\.|It is too late to change this/,
      )
      await text.first().waitFor()
      await page.getByRole('main').getByRole('link', { name: '+33 1 23 45 67 89' }).first().waitFor()
      expect(
        await page
          .getByRole('main')
          .getByRole('button', { name: /Cancel|Move/ })
          .count(),
      ).toBe(0)
    }
    const client = await signedIn(story)
    const answer = await client.post(`/${slug}/appointments/${booking.id}/cancel`, { key: crypto.randomUUID() })
    expect(answer.status).toBe(412)
    expect(answer.body).toContain('It is too late to change this here. Please contact us.')
    expect((await fresh(booking.id)).status).toBe('APPROVED')
  })

  test('BOK-6: where the business says "contact us" nothing can be cancelled here', async () => {
    const story = await tellStory({ business: withRules({ cancel: false, reschedule: false }) })
    const { slug, booking } = story
    const page = await visit({ viewport })
    await login(page, story)
    await page.goto(at(slug, `/appointments/${booking.id}/cancel`))
    await page.getByText('To change this appointment, please contact us.').waitFor()
    const client = await signedIn(story)
    expect(
      (await client.mutate(slug, 'bookings.cancel', { bookingId: booking.id, key: crypto.randomUUID() })).status,
    ).toBe(412)
    expect((await fresh(booking.id)).status).toBe('APPROVED')
  })
})

test('BOK-6: the freed time is free for others at once, and what has ended stays ended', async () => {
  const story = await tellStory({ business: withRules({ reschedule: true, undoCancel: false }) })
  const { slug, booking } = story
  const client = await signedIn(story)
  const claims = () => prisma.claim.count({ where: { businessId: story.business.id, providerId: story.provider.id } })
  expect(await claims()).toBe(1)
  const path = `/${slug}/appointments/${booking.id}`
  const key = crypto.randomUUID()
  const twice = await Promise.all([client.post(`${path}/cancel`, { key }), client.post(`${path}/cancel`, { key })])
  expect(twice.map(({ status }) => status)).toEqual([302, 302])
  expect(await claims()).toBe(0)
  expect((await client.post(`${path}/cancel`, { key: crypto.randomUUID() })).status).toBe(412)
  const move = { startsAt: soon(4, 14).toISOString(), key: crypto.randomUUID() }
  expect((await client.post(`${path}/reschedule`, move)).status).toBe(412)
  expect((await client.get(`${path}/cancel`)).body).toContain('This is no longer possible for this appointment.')
  await mailbox.next(story.customer.email ?? '')
  expect(await prisma.bookingChange.count({ where: { bookingId: booking.id, kind: 'canceled' } })).toBe(1)
})
