import { describe, expect, test } from 'vitest'
import { screens } from '../browser.ts'
import { signedIn } from '../http.ts'
import { at, login, prisma, tellStory, visit } from '../story.ts'

const fresh = (id: string) => prisma.customer.findUniqueOrThrow({ where: { id } })

describe.each(screens)('the profile at $screen', ({ viewport }) => {
  test('PRO-1: a customer changes name, phone, birthday, address and zone; what is wrong is told at its field', async () => {
    const story = await tellStory()
    const page = await visit({ viewport, expectedErrors: /400/ })
    await login(page, story)
    await page.goto(at(story.slug, '/profile'))
    await page.getByText(`Customer ${story.customer.number}`).waitFor()
    expect(await page.getByLabel('E-mail').getAttribute('readonly')).not.toBeNull()
    await page.getByLabel('First name').fill('Anaïs')
    await page.getByLabel('Phone').fill('12')
    await page.getByLabel('City').fill('Lyon')
    const save = page.getByRole('button', { name: 'Save' })
    await save.click()
    await page.getByText('Please check the number; outside of the country it starts with +.').waitFor()
    expect(await page.getByLabel('First name').inputValue()).toBe('Anaïs')
    expect(await page.getByLabel('City').inputValue()).toBe('Lyon')
    expect(await page.getByLabel('Phone').getAttribute('aria-invalid')).toBe('true')
    expect((await fresh(story.customer.id)).givenName).toBe('Nadia')
    await page.getByLabel('Phone').fill('+33 6 12 34 56 78')
    await page.getByLabel('Date of birth').fill('1988-02-29')
    await page.getByLabel('Street and number').fill('3 rue des Fleurs')
    await page.getByLabel('Postcode').fill('69001')
    await page.getByLabel('Time zone').selectOption('Asia/Tokyo')
    await save.click()
    await page.getByText('Saved', { exact: true }).waitFor()
    expect(await fresh(story.customer.id)).toMatchObject({
      ...{ givenName: 'Anaïs', familyName: 'Ferrand', phone: '+33612345678', timeZone: 'Asia/Tokyo' },
      ...{
        dateOfBirth: new Date('1988-02-29'),
        address: { street: '3 rue des Fleurs', postalCode: '69001', city: 'Lyon' },
      },
    })
    await page.reload()
    expect(await page.getByLabel('Date of birth').inputValue()).toBe('1988-02-29')
    await page.getByRole('link', { name: /Anaïs Ferrand/ }).waitFor()
  })

  test('PRO-1: the language changes the portal at once and for ever', async () => {
    const story = await tellStory()
    const page = await visit({ viewport })
    await login(page, story)
    await page.goto(at(story.slug, '/profile'))
    await page.getByLabel('Language').selectOption({ label: 'Français' })
    await page.getByRole('button', { name: 'Save' }).click()
    await page.getByRole('heading', { name: 'Votre profil' }).waitFor()
    await page.getByText('Enregistré', { exact: true }).waitFor()
    expect(await page.locator('html').getAttribute('lang')).toBe('fr')
    await page.goto(at(story.slug))
    await page.getByRole('article').getByRole('link', { name: 'Massage profond' }).waitFor()
    await page.getByText('Cabinet principal').first().waitFor()
  })

  test('PAN-8: prompts to complete the profile lead there, go when answered, and can be dismissed for good', async () => {
    const story = await tellStory()
    const page = await visit({ viewport })
    await login(page, story)
    await page.goto(at(story.slug))
    const needs = page.getByRole('list', { name: 'Needs you' })
    expect(await needs.getByRole('listitem').count()).toBe(2)
    await page.getByRole('button', { name: /^Don’t ask again: Add your address/ }).click()
    await expect.poll(() => needs.getByRole('listitem').count()).toBe(1)
    await needs.getByRole('link', { name: 'Add your phone number' }).click()
    await page.waitForURL(`${at(story.slug, '/profile')}#phone`)
    await page.getByLabel('Phone', { exact: true }).fill('+33612345678')
    await page.getByRole('button', { name: 'Save' }).click()
    await page.getByText('Saved', { exact: true }).waitFor()
    await page.goto(at(story.slug))
    await page.getByRole('article').waitFor()
    expect(await needs.count()).toBe(0)
  })
})

test('PAN-8: saving a profile without an address leaves the prompt for it', async () => {
  const story = await tellStory()
  const client = await signedIn(story)
  const form = {
    givenName: 'Nadia',
    familyName: 'Ferrand',
    locale: 'en',
    phone: '',
    street: '',
    postalCode: '',
    city: '',
    country: '',
  }
  expect((await client.post(`/${story.slug}/profile`, form)).status).toBe(302)
  expect((await client.get(`/${story.slug}`)).body).toContain('Add your address')
})

test('PRO-1: e-mail, number, business and everything else that is no field of the form stays', async () => {
  const [story, other] = [await tellStory(), await tellStory()]
  const client = await signedIn(story)
  const before = await fresh(story.customer.id)
  const own = { givenName: 'Nadia', familyName: 'Ferrand', locale: 'en' }
  const extra = {
    ...{ email: 'thief@example.com', number: '1', id: other.customer.id, customerId: other.customer.id },
    ...{ businessId: other.business.id, passwordHash: 'x', createdAt: '2000-01-01T00:00:00Z' },
  }
  expect((await client.post(`/${story.slug}/profile`, { ...own, ...extra })).status).toBe(302)
  for (const [name, value] of Object.entries(extra)) {
    const answer = await client.mutate(story.slug, 'profile.update', { ...own, [name]: value })
    expect(answer.status, name).toBe(400)
  }
  const after = await fresh(story.customer.id)
  for (const field of ['email', 'number', 'id', 'businessId', 'passwordHash', 'createdAt'] as const)
    expect(after[field]).toEqual(before[field])
  expect(await fresh(other.customer.id)).toMatchObject({ givenName: 'Nadia', email: other.customer.email })
})

test('PRO-1: impossible values are refused and nothing is changed', async () => {
  const story = await tellStory()
  const client = await signedIn(story)
  const own = { givenName: 'Nadia', familyName: 'Ferrand', locale: 'en' }
  const wrong: Record<string, string>[] = [
    { givenName: '   ' },
    { familyName: 'x'.repeat(101) },
    { dateOfBirth: '2999-01-01' },
    { dateOfBirth: '1988-02-30' },
    { dateOfBirth: '0000-00-00' },
    { timeZone: 'Mars/Olympus' },
    { locale: 'de' },
    { locale: '__proto__' },
    { phone: 'call me' },
    { street: 'x'.repeat(201) },
  ]
  for (const each of wrong) {
    const answer = await client.post(`/${story.slug}/profile`, { ...own, ...each })
    expect(answer.status, JSON.stringify(each)).toBe(400)
  }
  expect(await fresh(story.customer.id)).toMatchObject({ givenName: 'Nadia', phone: null, dateOfBirth: null })
})
