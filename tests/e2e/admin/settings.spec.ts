import type { Locator, Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { actionsIn, openMenu } from '../bookings/menu.ts'
import { screens } from '../browser.ts'
import { signedIn } from '../http.ts'
import { at, employ, login, prisma, type Story, tellStory, visit } from '../story.ts'
import { admin, deskOf, news, resultOf, sitDown } from './desk.ts'

const saved = 'Saved. It holds from now on.'

/** The settings page at that path, as an owner sees it. */
async function openSettings(story: Story, path: string, options: Parameters<typeof visit>[0]): Promise<Page> {
  const page = await visit(options)
  await sitDown(page, story, await employ(story, 'OWNER'))
  await page.goto(admin(`/settings/${path}`))
  return page
}

async function save(page: Page, form: Locator): Promise<void> {
  await form.getByRole('button', { name: 'Save' }).click()
  await news(page, saved).last().waitFor()
  await form.getByText('Changes not saved yet').waitFor({ state: 'detached' })
}

describe.each(screens)('settings at $screen', ({ viewport }) => {
  test('ADM-2: rescheduling switched off leaves the customer only Cancel at once; both off leaves neither', async () => {
    const story = await tellStory()
    const customers = await visit({ viewport })
    await login(customers, story)
    const menu = async () => {
      await customers.goto(at(story.slug))
      return actionsIn(await openMenu(customers.getByRole('article')))
    }
    expect(await menu()).toEqual(['Move', 'Add to calendar', 'Book again', 'Cancel'])
    const page = await openSettings(story, 'customer', { viewport })
    const form = page.getByRole('form', { name: 'Manage bookings' })
    await form.getByRole('switch', { name: 'Allow customers to reschedule their own appointments' }).uncheck()
    await form.getByText('Your customers can cancel an appointment until the moment it starts.').waitFor()
    await save(page, form)
    expect(await menu()).toEqual(['Add to calendar', 'Book again', 'Cancel'])
    const client = await signedIn(story)
    const path = `/${story.slug}/appointments/${story.booking.id}`
    expect((await client.get(`${path}/reschedule`)).body).not.toContain('name="startsAt"')
    await form.getByRole('switch', { name: 'Allow customers to cancel' }).uncheck()
    await form.getByRole('checkbox', { name: 'Yes, switch it off: customers contact us to cancel' }).check()
    await form.getByText('Your customers can neither move nor cancel: they contact you.').waitFor()
    await save(page, form)
    expect(await menu()).toEqual(['Add to calendar', 'Book again'])
    expect((await client.post(`${path}/cancel`, { key: crypto.randomUUID() })).status).toBe(412)
  })

  test('BOK-6: cut-offs typed in days hold at once, and the sentence says what they mean', async () => {
    const story = await tellStory()
    const page = await openSettings(story, 'customer', { viewport })
    const form = page.getByRole('form', { name: 'Manage bookings' })
    await form.getByLabel('Rescheduling ends before the start', { exact: true }).fill('2')
    await form.getByLabel('Rescheduling ends before the start, Unit').selectOption('days')
    await form.getByLabel('Cancelling ends before the start', { exact: true }).fill('5')
    await form.getByLabel('Cancelling ends before the start, Unit').selectOption('days')
    await form
      .getByText('Your customers can move an appointment until 2 days before and cancel it until 5 days before.')
      .waitFor()
    await save(page, form)
    const stored = await prisma.setting.findFirstOrThrow({
      where: { businessId: story.business.id, section: 'manageBookings' },
    })
    expect(stored.value).toMatchObject({ rescheduleCutoffMinutes: 2880, cancelCutoffMinutes: 7200 })
    await prisma.booking.update({
      where: { id: story.booking.id },
      data: { snapshot: { ...(story.booking.snapshot as object), cancelCutoffMinutes: 7200 } },
    })
    const customers = await visit({ viewport })
    await login(customers, story)
    await customers.goto(at(story.slug))
    expect(await actionsIn(await openMenu(customers.getByRole('article')))).toEqual([
      'Move',
      'Add to calendar',
      'Book again',
    ])
  })

  test('ACC-3: required passwords and a switched-off portal show on the sign-in page at once', async () => {
    const story = await tellStory()
    const customers = await visit({ viewport })
    await customers.goto(at(story.slug, '/signin'))
    expect(await customers.getByLabel('Password', { exact: true }).count()).toBe(0)
    const page = await openSettings(story, 'customer', { viewport })
    const form = page.getByRole('form', { name: 'Panel & access' })
    await form.getByRole('switch', { name: 'Require password' }).check()
    await form.getByText('with e-mail address and password').waitFor()
    await save(page, form)
    await customers.reload()
    await customers.getByLabel('Password', { exact: true }).waitFor()
    await form.getByRole('switch', { name: 'Customer portal' }).uncheck()
    await form.getByText('The portal is off').waitFor()
    await save(page, form)
    await customers.reload()
    await customers.getByRole('link', { name: '+33 1 23 45 67 89' }).first().waitFor()
    expect(await customers.getByLabel('E-mail').count()).toBe(0)
    const client = await signedIn(story)
    expect((await client.query(story.slug, 'bookings.list', {})).status).not.toBe(200)
  })

  test('PAN-2: saving both contents off is refused with a word why; one off leaves the other', async () => {
    const story = await tellStory()
    const page = await openSettings(story, 'visibility', { viewport, expectedErrors: /400/ })
    const form = page.getByRole('form', { name: 'Portal visibility' })
    await form.getByRole('switch', { name: 'Appointments' }).uncheck()
    await form.getByRole('switch', { name: 'Events' }).uncheck()
    await form.getByText('One of the two has to stay on.').waitFor()
    await form.getByRole('button', { name: 'Save' }).click()
    await form.getByText('At least one of appointments and events stays on, or the portal would be empty.').waitFor()
    const where = { businessId: story.business.id, section: 'visibility' }
    expect(await prisma.setting.count({ where })).toBe(0)
    const client = await deskOf(story, await employ(story, 'OWNER'))
    const value = { appointments: false, events: false }
    const answer = await client.mutate('settings.change', { section: 'visibility', revision: 0, value })
    expect(answer.status).toBeGreaterThanOrEqual(400)
    await form.getByRole('switch', { name: 'Events' }).check()
    await save(page, form)
    const theirs = await signedIn(story)
    expect((await theirs.get(`/${story.slug}`)).body).not.toContain('Deep massage')
  })

  test('MSG-5: changed reminder offsets replan the reminders of what is booked', async () => {
    const story = await tellStory({ booking: { reminderOffsets: [1440] } })
    const page = await openSettings(story, 'notifications', { viewport })
    const form = page.getByRole('form', { name: 'Notifications' })
    await form.getByText('Customers are reminded 24 hours before.').waitFor()
    await form.getByLabel('Reminder 2', { exact: true }).fill('2')
    await form.getByLabel('Reminder 2, Unit').selectOption('hours')
    await form.getByText('Customers are reminded 24 hours and 2 hours before.').waitFor()
    await save(page, form)
    const planned = await prisma.plannedMessage.findMany({
      where: { bookingId: story.booking.id },
      orderBy: { offsetMinutes: 'asc' },
    })
    expect(planned.map(({ offsetMinutes }) => offsetMinutes)).toEqual([120, 1440])
  })

  test('ADM-2: the bar to save appears once something differs, and goes when it is discarded', async () => {
    const story = await tellStory()
    const page = await openSettings(story, 'policies', { viewport })
    const form = page.getByRole('form', { name: 'Policies' })
    await form.getByText('Without a text, only the time limits are shown.').waitFor()
    await expect.poll(() => form.getByRole('button', { name: 'Save' }).count()).toBe(0)
    await form.getByLabel('Cancellation policy, English').fill('Tell us <soon>.')
    await form.getByRole('button', { name: 'Discard' }).click()
    await expect.poll(() => form.getByRole('button', { name: 'Save' }).count()).toBe(0)
    await form.getByLabel('Cancellation policy, English').fill('Tell us <soon>.')
    await save(page, form)
    const client = await signedIn(story)
    const cancelling = await client.get(`/${story.slug}/appointments/${story.booking.id}/cancel`)
    expect(cancelling.body).toContain('Tell us &lt;soon&gt;.')
  })
})

test('ADM-2: what is switched before the scripts have come can still be saved', async () => {
  const story = await tellStory()
  const page = await visit()
  await sitDown(page, story, await employ(story, 'OWNER'))
  const { promise: late, resolve: letThemCome } = Promise.withResolvers<void>()
  await page.route('**/*.js', async (route) => {
    await late
    await route.continue()
  })
  await page.goto(admin('/settings/visibility'), { waitUntil: 'commit' })
  const form = page.getByRole('form', { name: 'Portal visibility' })
  await form.getByRole('switch', { name: 'Quotes' }).uncheck()
  letThemCome()
  await form.getByText('Changes not saved yet').waitFor()
  await save(page, form)
  const where = { businessId: story.business.id, section: 'visibility' }
  expect((await prisma.setting.findFirstOrThrow({ where })).value).toEqual({ quotes: false })
})

test('ADM-2: of two people changing a section at once the second is told', async () => {
  const story = await tellStory()
  const page = await openSettings(story, 'scheduling', { expectedErrors: /400/ })
  const form = page.getByRole('form', { name: 'Free times' })
  await form.getByLabel('Booking horizon').fill('120')
  const client = await deskOf(story, await employ(story, 'MANAGER'))
  const { revisions } = resultOf<{ revisions: Record<string, number> }>(await client.query('settings.get'))
  const other = { section: 'scheduling', revision: revisions.scheduling, value: { horizonDays: 10 } }
  expect((await client.mutate('settings.change', other)).status).toBe(200)
  await form.getByRole('button', { name: 'Save' }).click()
  await form.getByText('Somebody else changed these settings meanwhile.').waitFor()
  const where = { businessId: story.business.id, section: 'scheduling' }
  expect((await prisma.setting.findFirstOrThrow({ where })).value).toEqual({ horizonDays: 10 })
})
