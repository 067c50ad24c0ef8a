import { describe, expect, test } from 'vitest'
import { screens } from '../browser.ts'
import { employ, prisma, type Story, tellStory, visit } from '../story.ts'
import { admin, deskOf, news, openMenuOf, sitDown } from './desk.ts'

const saved = 'Saved. It holds from now on.'

async function openDesk(story: Story, path: string, options: Parameters<typeof visit>[0] = {}) {
  const page = await visit(options)
  await sitDown(page, story, await employ(story, 'MANAGER'))
  await page.goto(admin(path))
  return page
}

describe.each(screens)('services at $screen', ({ viewport }) => {
  test('BOK-1: a service with a provider’s own price and an extra, each step saying what customers will see', async () => {
    const story = await tellStory()
    const page = await openDesk(story, '/services', { viewport })
    await page.getByRole('link', { name: 'New service' }).first().click()
    const form = page.getByRole('form', { name: 'Basics' })
    await form.getByLabel('Name, English').fill('Hot stones')
    await form.getByLabel('Name, French').fill('Pierres chaudes')
    await form.getByLabel('Duration', { exact: true }).fill('75')
    await form.getByRole('textbox', { name: 'Price' }).fill('79,50')
    await form
      .getByText('Customers do not see this yet: nobody offers it. Then it will be Hot stones, 1 hr 15 mins, €79.50.')
      .waitFor()
    await form.getByLabel('Camille Roux').check()
    await form.getByRole('button', { name: 'Save' }).click()
    await news(page, 'Service created.').waitFor()
    await page.getByText('Customers see: Hot stones, 1 hr 15 mins, €79.50, with Camille Roux.').waitFor()

    await page.getByRole('link', { name: 'Who offers it' }).click()
    await page.getByLabel('Own price of Camille Roux').fill('90')
    await page.getByRole('form', { name: 'Who offers it' }).getByRole('button', { name: 'Save' }).click()
    await news(page, saved).waitFor()

    await page.getByRole('link', { name: 'Extras' }).click()
    const extras = page.getByRole('form', { name: 'Extras' })
    await extras.getByText('Customers are offered no extras.').waitFor()
    await extras.getByLabel('Name of the extra, English').fill('Longer')
    await extras.getByRole('textbox', { name: 'Price' }).fill('15')
    await extras.getByLabel('Lengthens by').fill('15')
    await extras.getByText('Customers can add Longer (€15.00, +15 mins).').waitFor()
    await extras.getByRole('button', { name: 'Save' }).click()
    await news(page, saved).last().waitFor()
    await extras.getByRole('region', { name: 'Longer' }).waitFor()

    const service = await prisma.service.findFirstOrThrow({
      where: { businessId: story.business.id, durationMinutes: 75 },
      include: { extras: true, providers: true },
    })
    expect(service).toMatchObject({
      name: { en: 'Hot stones', fr: 'Pierres chaudes' },
      priceMinor: 7950,
      providers: [{ priceMinor: 9000, durationMinutes: null }],
      extras: [{ name: { en: 'Longer' }, priceMinor: 1500, durationMinutes: 15 }],
    })
  })

  test('BOK-7: a service gets a ladder of its own and gives it back', async () => {
    const story = await tellStory()
    const page = await openDesk(story, `/services/${story.service.id}/rules`, { viewport })
    const form = page.getByRole('form', { name: 'Rules' })
    await form.getByText('Cancelling costs nothing.').first().waitFor()
    const ladder = form.getByRole('radiogroup', { name: 'Fee for cancelling late' })
    await ladder.getByRole('radio', { name: 'Own rule' }).check()
    await form.getByLabel('Line 1: later than … hours before the start').fill('48')
    await form.getByLabel('Line 1: how much').fill('25')
    await form.getByText('Cancelling less than 2 days before the start costs 25% of the price.').waitFor()
    await form.getByRole('button', { name: 'Save' }).click()
    await news(page, saved).waitFor()
    const stored = () => prisma.service.findUniqueOrThrow({ where: { id: story.service.id } })
    expect((await stored()).cancelFees).toEqual([{ withinHours: 48, fee: { kind: 'PERCENT', value: 25 } }])
    await ladder.getByRole('radio', { name: 'As in the settings' }).check()
    await form.getByRole('button', { name: 'Save' }).click()
    await expect.poll(async () => (await stored()).cancelFees).toBeNull()
  })

  test('BOK-1: categories are made, renamed, moved and removed while empty', async () => {
    const story = await tellStory()
    const page = await openDesk(story, '/services', { viewport })
    await page.getByRole('link', { name: 'New category' }).click()
    const dialog = page.getByRole('dialog', { name: 'New category' })
    await dialog.getByLabel('Name, English').fill('Yoga')
    await dialog.getByRole('button', { name: 'Save' }).click()
    await news(page, 'Category created.').waitFor()
    await (await openMenuOf(page, 'Actions for the category Yoga')).getByRole('button', { name: 'Move up' }).click()
    await expect.poll(() => page.getByRole('heading', { level: 2 }).allTextContents()).toEqual(['Yoga', 'General'])
    await (await openMenuOf(page, 'Actions for the category Yoga'))
      .getByRole('link', { name: 'Rename category' })
      .click()
    const rename = page.getByRole('dialog', { name: 'Rename category' })
    await rename.getByLabel('Name, English').fill('Pilates')
    await rename.getByRole('button', { name: 'Save' }).click()
    await news(page, 'Category saved.').waitFor()
    await (await openMenuOf(page, 'Actions for the category Pilates'))
      .getByRole('button', { name: 'Remove category' })
      .click()
    await news(page, 'Category removed.').waitFor()
    expect(await prisma.category.count({ where: { businessId: story.business.id } })).toBe(1)
  })
})

test('ADM-2: a service is changed without JavaScript; of two at once the second is told', async () => {
  const story = await tellStory()
  const path = `/services/${story.service.id}`
  const page = await openDesk(story, path, { javaScriptEnabled: false, expectedErrors: /400/ })
  await page.getByRole('textbox', { name: 'Price' }).fill('55')
  await page.getByRole('button', { name: 'Save' }).click()
  await news(page, saved).waitFor()
  expect((await prisma.service.findUniqueOrThrow({ where: { id: story.service.id } })).priceMinor).toBe(5500)
  await prisma.service.update({ where: { id: story.service.id }, data: { priceMinor: 6000 } })
  await page.getByRole('textbox', { name: 'Price' }).fill('70')
  await page.getByRole('button', { name: 'Save' }).click()
  await page.getByText('Somebody else changed these settings meanwhile.').waitFor()
  expect((await prisma.service.findUniqueOrThrow({ where: { id: story.service.id } })).priceMinor).toBe(6000)
})

test('PRI-2: a service that has been booked cannot be removed, only switched off', async () => {
  const story = await tellStory()
  const page = await openDesk(story, `/services/${story.service.id}`, { expectedErrors: /400/ })
  await (await openMenuOf(page, 'Actions for Deep massage')).getByRole('button', { name: 'Remove service' }).click()
  const dialog = page.getByRole('dialog', { name: 'Remove Deep massage?' })
  await dialog.getByRole('button', { name: 'Remove service' }).click()
  await page.getByText('This service has been booked. Switch it off instead.').waitFor()
  expect(await prisma.service.count({ where: { id: story.service.id } })).toBe(1)
})

test('ADM-3: front desk looks at services and providers, and changes none; providers see neither', async () => {
  const story = await tellStory()
  const page = await visit({ expectedErrors: /403/ })
  await sitDown(page, story, await employ(story, 'FRONT_DESK'))
  await page.goto(admin(`/services/${story.service.id}`))
  await page.getByText('Your role may look at services, not change them.').waitFor()
  expect(await page.getByRole('button', { name: 'Save' }).count()).toBe(0)
  await page.goto(admin('/services'))
  expect(await page.getByRole('link', { name: 'New service' }).count()).toBe(0)
  const client = await deskOf(story, await employ(story, 'PROVIDER'))
  for (const path of ['/services', '/providers', `/services/${story.service.id}`])
    expect((await client.get(path)).status).toBe(403)
})
