import { describe, expect, test } from 'vitest'
import { expectAccessible } from '../axe.ts'
import { screens } from '../browser.ts'
import { signedIn } from '../http.ts'
import { at, login, mailbox, prisma, tellStory, visit } from '../story.ts'

const fresh = (id: string) => prisma.booking.findUniqueOrThrow({ where: { id } })
const withRules = (manageBookings: object) => ({
  settings: { panelAccess: { enabled: true }, manageBookings: { ...manageBookings } },
})
const all = { editNote: true, editPersons: true, editExtras: true }
const extras = [
  { name: { en: 'Hot stones', fr: 'Pierres chaudes' }, priceMinor: 1200, durationMinutes: 15, mostQuantity: 2 },
]

describe.each(screens)('changing the details at $screen', ({ viewport }) => {
  test('BOK-13: the difference is shown first, then persons, extras and note change, and both parties are told', async () => {
    const story = await tellStory({ business: withRules(all), service: { capacity: 4, extras } })
    const { slug, booking } = story
    const page = await visit({ viewport, expectedErrors: /409/ })
    await login(page, story)
    await page.goto(at(slug, `/appointments/${booking.id}`))
    await page.getByRole('link', { name: 'Change details' }).click()
    await page.waitForURL(at(slug, `/appointments/${booking.id}/edit`))
    await page.getByLabel('Persons').selectOption('2')
    await page.getByLabel('Hot stones').selectOption('1')
    await page.getByLabel('Note for Story Clinic').fill('We are <b>two</b>')
    await expectAccessible(page)
    await page.getByRole('button', { name: 'Continue' }).click()
    const review = page.getByRole('region', { name: 'What this changes' })
    for (const text of ['2 × Deep massage', '€100.00', '€12.00', '10:45', '€62.00', '€112.00'])
      await review.getByText(text, { exact: true }).waitFor()
    expect((await fresh(booking.id)).persons).toBe(1)
    await expectAccessible(page)
    await page.getByRole('button', { name: 'Save the changes' }).click()
    await page.getByText('Your changes are saved').waitFor()
    expect(await fresh(booking.id)).toMatchObject({
      persons: 2,
      note: 'We are <b>two</b>',
      snapshot: { totalMinor: 11_200 },
    })
    const letter = await mailbox.next(story.customer.email ?? '')
    expect(letter.html).not.toContain('<b>two</b>')
    await mailbox.next(story.provider.email ?? '')
  })

  test('BOK-13: a note alone is saved at once, without JavaScript', async () => {
    const story = await tellStory({ business: withRules({ editNote: true }) })
    const page = await visit({ viewport, javaScriptEnabled: false })
    await login(page, story)
    await page.goto(at(story.slug, `/appointments/${story.booking.id}/edit`))
    expect(await page.getByLabel('Persons').count()).toBe(0)
    await page.getByLabel('Note for Story Clinic').fill('Knock twice')
    await page.getByRole('button', { name: 'Continue' }).click()
    await page.getByText('Your changes are saved').waitFor()
    expect((await fresh(story.booking.id)).note).toBe('Knock twice')
  })
})

test('BOK-13: what the business does not let them change is neither shown nor accepted, and no more after the cut-off', async () => {
  const off = await tellStory()
  const late = await tellStory({ business: withRules(all), service: { rescheduleCutoffMinutes: 30 * 1440 } })
  for (const story of [off, late]) {
    const client = await signedIn(story)
    const path = `/${story.slug}/appointments/${story.booking.id}`
    expect((await client.get(path)).body).not.toContain('Change details')
    const answer = await client.post(`${path}/edit`, { key: crypto.randomUUID(), total: '5000', note: 'x' })
    expect(answer.status).toBe(412)
    expect((await fresh(story.booking.id)).note).toBeNull()
  }
  const client = await signedIn(off)
  const foreign = await client.post(`/${off.slug}/appointments/${late.booking.id}/edit`, {
    key: crypto.randomUUID(),
    total: '5000',
    note: 'x',
  })
  expect(foreign.status).toBe(404)
})
