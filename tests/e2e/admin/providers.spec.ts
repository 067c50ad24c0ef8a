import { deflateSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { screens } from '../browser.ts'
import { employ, prisma, type Story, soon, tellStory, visit } from '../story.ts'
import { admin, news, sitDown } from './desk.ts'

const saved = 'Saved. It holds from now on.'

async function openDesk(story: Story, path: string, options: Parameters<typeof visit>[0] = {}) {
  const page = await visit(options)
  await sitDown(page, story, await employ(story, 'MANAGER'))
  await page.goto(admin(path))
  return page
}

const isoDay = (date: Date) => date.toISOString().slice(0, 10)
const weekdayOf = (date: Date) => new Intl.DateTimeFormat('en', { weekday: 'long', timeZone: 'UTC' }).format(date)

describe.each(screens)('providers at $screen', ({ viewport }) => {
  test('BOK-2: a provider’s hours change, with a sentence; what is booked outside stays and is counted', async () => {
    const story = await tellStory()
    const page = await openDesk(story, `/providers/${story.provider.id}/hours`, { viewport })
    const form = page.getByRole('form', { name: 'Weekly hours' })
    await form.getByText('Customers can book Monday–Sunday 9:00–17:00.').waitFor()
    const day = weekdayOf(soon())
    await form.getByLabel(`${day}, hours 1, from`).fill('13:00')
    await form.getByLabel(`${day}, hours 1, until`).fill('19:00')
    await form.getByLabel(`${day}, break 1, from`).fill('15:00')
    await form.getByLabel(`${day}, break 1, until`).fill('15:30')
    await form.getByText(`${day} 13:00–15:00 and 15:30–19:00`).waitFor()
    await form.getByRole('button', { name: 'Save' }).click()
    await page.getByText('1 booking lies outside these hours', { exact: true }).waitFor()
    expect(await prisma.booking.count({ where: { id: story.booking.id, status: 'APPROVED' } })).toBe(1)

    const days = page.getByRole('form', { name: 'Add days off' })
    await days.getByLabel('First day').fill(isoDay(soon(20)))
    await days.getByLabel('Last day').fill(isoDay(soon(22)))
    await days.getByLabel('Name').fill('Training')
    await days.getByRole('button', { name: 'Add' }).click()
    await page.getByText('Training').waitFor()
    const [off] = await prisma.dayOff.findMany({ where: { providerId: story.provider.id } })
    expect([off?.fromDate, off?.untilDate].map((each) => each && isoDay(each))).toEqual([
      isoDay(soon(20)),
      isoDay(soon(22)),
    ])
    await page.getByRole('button', { name: /^Remove / }).click()
    await page.getByText('No days off ahead.').waitFor()

    const special = page.getByRole('form', { name: 'Add a special day' })
    await special.getByLabel('Date').fill(isoDay(soon(30)))
    await special.getByLabel('Hours 1, from').fill('10:00')
    await special.getByLabel('Hours 1, until').fill('14:00')
    await special.getByRole('button', { name: 'Add' }).click()
    await page.getByText('10:00–14:00').waitFor()
  })

  test('BOK-2: hours that overlap are refused beside their day', async () => {
    const story = await tellStory()
    const page = await openDesk(story, `/providers/${story.provider.id}/hours`, { viewport, expectedErrors: /400/ })
    const form = page.getByRole('form', { name: 'Weekly hours' })
    await form.getByLabel('Tuesday, hours 1, until').fill('08:00')
    await form.getByRole('button', { name: 'Save' }).click()
    await form.getByRole('group', { name: 'Tuesday' }).getByText('These overlap, or end before they begin.').waitFor()
    expect(await prisma.weeklyHours.count({ where: { providerId: story.provider.id, untilMinute: 480 } })).toBe(0)
  })

  test('BOK-2: a new provider follows the opening hours of the business', async () => {
    const story = await tellStory()
    const page = await openDesk(story, '/settings/hours', { viewport })
    const week = page.getByRole('form', { name: 'Weekly hours' })
    await week.getByText('No hours: no times are offered.').waitFor()
    await week.getByLabel('Monday, hours 1, from').fill('08:00')
    await week.getByLabel('Monday, hours 1, until').fill('12:00')
    await week.getByRole('button', { name: 'Save' }).click()
    await news(page, saved).waitFor()
    await page.goto(admin('/providers'))
    await page.getByRole('link', { name: 'New provider' }).click()
    const dialog = page.getByRole('dialog', { name: 'New provider' })
    await dialog.getByLabel('Name', { exact: true }).fill('Jonas Keller')
    await dialog.getByLabel('Title, English').fill('Masseur')
    await dialog.getByRole('button', { name: 'Create provider' }).click()
    await page.getByText('As the business: customers can book Monday 8:00–12:00.').waitFor()
    const made = await prisma.provider.findFirstOrThrow({
      where: { businessId: story.business.id, name: 'Jonas Keller' },
    })
    expect(made).toMatchObject({ ownHours: false, title: { en: 'Masseur' } })
  })
})

/** A real PNG of one colour. */
function png(side: number): Buffer {
  const crcOf = (bytes: Buffer) => {
    let crc = 0xffffffff
    for (const byte of bytes) {
      crc ^= byte
      for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0)
    }
    return (crc ^ 0xffffffff) >>> 0
  }
  const uint32 = (value: number) => {
    const bytes = Buffer.alloc(4)
    bytes.writeUInt32BE(value)
    return bytes
  }
  const chunk = (kind: string, data: Buffer) => {
    const body = Buffer.concat([Buffer.from(kind), data])
    return Buffer.concat([uint32(data.length), body, uint32(crcOf(body))])
  }
  const header = Buffer.concat([uint32(side), uint32(side), Buffer.from([8, 2, 0, 0, 0])])
  const pixels = deflateSync(Buffer.alloc((side * 3 + 1) * side, 0))
  const signature = Buffer.from('89504e470d0a1a0a', 'hex')
  return Buffer.concat([signature, chunk('IHDR', header), chunk('IDAT', pixels), chunk('IEND', Buffer.alloc(0))])
}

test('PAN-11: a photo is uploaded, judged by content, shown and taken away', async () => {
  const story = await tellStory()
  const page = await openDesk(story, `/providers/${story.provider.id}`, { expectedErrors: /400/ })
  const upload = async (name: string, buffer: Buffer) => {
    await page.locator('input[type=file]').setInputFiles({ name, mimeType: 'image/png', buffer })
    await page.getByRole('button', { name: 'Save photo' }).click()
  }
  await upload('script.png', Buffer.from('<svg onload="alert(1)"/>'))
  await page.getByText('Use a PNG, JPEG or WebP of at most 256 kB and 2000 pixels a side.').waitFor()
  await upload('face.png', png(64))
  await news(page, 'Photo saved.').waitFor()
  const face = page.locator('img[src*="/photo/"]').first()
  await expect.poll(() => face.evaluate((each) => (each as HTMLImageElement).naturalWidth)).toBe(64)
  await page.getByRole('button', { name: 'Remove photo' }).click()
  await news(page, 'Photo removed.').waitFor()
  expect(await prisma.providerPhoto.count({ where: { providerId: story.provider.id } })).toBe(0)
})

test('BOK-2: locations are added and changed; one with hours cannot be closed', async () => {
  const story = await tellStory()
  const page = await openDesk(story, '/settings/locations', { expectedErrors: /400/ })
  await page.getByRole('link', { name: 'New location' }).click()
  const dialog = page.getByRole('dialog', { name: 'New location' })
  await dialog.getByLabel('Name, English').fill('Annex')
  await dialog.getByLabel('Time zone').selectOption('America/New York')
  await dialog.getByRole('button', { name: 'Save' }).click()
  await news(page, 'Location created.').waitFor()
  await page.getByText('New York time').waitFor()
  await page.getByRole('link', { name: 'Main practice' }).click()
  const main = page.getByRole('dialog', { name: 'Location' })
  await main.getByRole('switch', { name: 'Open' }).uncheck()
  await main.getByRole('button', { name: 'Save' }).click()
  await main.getByText('Somebody works at this location. Change their hours first.').waitFor()
  expect(await prisma.location.count({ where: { businessId: story.business.id, active: true } })).toBe(2)
})
