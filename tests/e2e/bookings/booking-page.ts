import type { NewExtra } from '@foyer/db/factories/make-service'
import type { Page } from 'playwright-core'
import { at, prisma, type Story, type Told, tellStory } from '../story.ts'
import { radioOf } from './menu.ts'

const extras: NewExtra[] = [
  { name: { en: 'Hot stones', fr: 'Pierres chaudes' }, priceMinor: 1500, durationMinutes: 15 },
]
export const bookable = { extras }

/** A story with two services to choose from, its customer's booking long ago enough not to be in the way. */
export async function tellOffer(told: Told = {}) {
  const story = await tellStory(told)
  const { business, provider, service } = story
  const other = await prisma.service.create({
    data: {
      businessId: business.id,
      categoryId: service.categoryId,
      name: { en: 'Short talk', fr: 'Entretien' },
      color: '#0f766e',
      durationMinutes: 15,
      priceMinor: 0,
      position: 1,
    },
  })
  await prisma.providerService.create({
    data: { businessId: business.id, providerId: provider.id, serviceId: other.id },
  })
  return story
}

export const serviceAddress = ({ slug, service }: Story) => at(slug, `/book?service=${service.id}`)

let met = 0
/** Somebody new each time. */
export const guest = () => ({
  givenName: 'Grace',
  familyName: 'Hopper',
  email: `grace-${process.pid}-${++met}@guests.example`,
})

export async function fillIn(page: Page, { givenName, familyName, email }: ReturnType<typeof guest>): Promise<void> {
  await page.getByLabel('First name').fill(givenName)
  await page.getByLabel('Last name').fill(familyName)
  await page.getByLabel('E-mail').fill(email)
}

/** Opens the day of that instant and chooses it. */
export async function chooseTime(page: Page, startsAt: Date): Promise<void> {
  const month = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(startsAt)
  const shown = page.getByText(month, { exact: true }).first()
  const next = page.getByRole('link', { name: month })
  await shown.or(next).first().waitFor()
  if (!(await shown.isVisible())) await next.click()
  const name = new RegExp(`\\b${startsAt.getUTCDate()} ${month.split(' ')[0]}\\b.*, \\d+ times?$`)
  await page.getByRole('link', { name }).click()
  await radioOf(page, startsAt).check()
}

export const holdsOf = ({ business }: Story) => prisma.hold.count({ where: { businessId: business.id } })
