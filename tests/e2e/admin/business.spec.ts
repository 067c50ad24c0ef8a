import { deflateSync } from 'node:zlib'
import type { Locator, Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { screens } from '../browser.ts'
import { at, employ, prisma, type Story, tellStory, visit } from '../story.ts'
import { admin, deskOf, news, sitDown } from './desk.ts'

const saved = 'Saved. It holds from now on.'

/** The CRC of a PNG's chunk. */
function crc(bytes: Buffer): number {
  let left = 0xffffffff
  for (const byte of bytes) {
    left ^= byte
    for (let bit = 0; bit < 8; bit++) left = (left >>> 1) ^ (left & 1 ? 0xedb88320 : 0)
  }
  return (left ^ 0xffffffff) >>> 0
}

const uint32 = (value: number) => {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32BE(value)
  return bytes
}

const chunk = (kind: string, data: Buffer) => {
  const body = Buffer.concat([Buffer.from(kind), data])
  return Buffer.concat([uint32(data.length), body, uint32(crc(body))])
}

/** A real PNG of one colour. */
function png(width: number, height: number): Buffer {
  const header = Buffer.concat([uint32(width), uint32(height), Buffer.from([8, 2, 0, 0, 0])])
  const pixels = deflateSync(Buffer.alloc((width * 3 + 1) * height, 0))
  const signature = Buffer.from('89504e470d0a1a0a', 'hex')
  return Buffer.concat([signature, chunk('IHDR', header), chunk('IDAT', pixels), chunk('IEND', Buffer.alloc(0))])
}

async function openBusiness(story: Story, options: Parameters<typeof visit>[0]): Promise<Page> {
  const page = await visit(options)
  await sitDown(page, story, await employ(story, 'OWNER'))
  await page.goto(admin('/settings/business'))
  return page
}

async function upload(page: Page, name: string, buffer: Buffer): Promise<void> {
  await page.locator('input[type=file]').setInputFiles({ name, mimeType: 'image/png', buffer })
  await page.getByRole('button', { name: 'Save logo' }).click()
}

const widthOf = (image: Locator) => image.evaluate((each) => (each as HTMLImageElement).naturalWidth)

const brandOf = (page: Page) =>
  page.evaluate(`getComputedStyle(document.querySelector('form button[type=submit]')).backgroundColor`)

describe.each(screens)('the business at $screen', ({ viewport }) => {
  test('ACC-11: name, colour, contact and languages show on the portal at once', async () => {
    const story = await tellStory()
    const customers = await visit({ viewport })
    await customers.goto(at(story.slug, '/signin'))
    const before = await brandOf(customers)
    const page = await openBusiness(story, { viewport })
    const form = page.getByRole('form', { name: 'Business' })
    await form.getByLabel('Name', { exact: true }).fill('Harbour & <Sons>')
    await form.locator('input[name=color]').fill('#7c2d12')
    await form.getByLabel('Phone').fill('+33 6 98 76 54 32')
    await form.getByLabel('First language').selectOption('French')
    await form.getByText('has a contrast of').waitFor()
    await form.getByRole('button', { name: 'Save' }).click()
    await news(page, saved).waitFor()
    await page.getByText('Harbour & <Sons>').first().waitFor()
    await customers.reload()
    await customers.getByText('Harbour & <Sons>').filter({ visible: true }).first().waitFor()
    await expect.poll(() => customers.title()).toContain('Harbour & <Sons>')
    await expect.poll(() => brandOf(customers)).not.toBe(before)
    const { contact, languages } = await prisma.business.findUniqueOrThrow({ where: { id: story.business.id } })
    expect([contact, languages]).toMatchObject([{ phone: '+33698765432' }, ['fr', 'en']])
    await form.getByLabel('First language').selectOption('English')
    await form.getByRole('checkbox', { name: 'French' }).uncheck()
    await form.getByRole('button', { name: 'Save' }).click()
    await expect
      .poll(async () => (await prisma.business.findUniqueOrThrow({ where: { id: story.business.id } })).languages)
      .toEqual(['en'])
    expect((await fetch(at(story.slug, '/connexion'), { redirect: 'manual' })).status).not.toBe(200)
  })

  test('CUS-1: a colour that cannot be read is refused at its field, and nothing is saved', async () => {
    const story = await tellStory()
    const page = await openBusiness(story, { viewport, expectedErrors: /400/ })
    const form = page.getByRole('form', { name: 'Business' })
    const color = form.locator('input[name=color]')
    await color.fill('#ffe600')
    await form.getByRole('button', { name: 'Save' }).click()
    await form.getByText('Text would be hard to read in this colour. Choose a darker one.').waitFor()
    expect([await color.getAttribute('aria-invalid'), await color.inputValue()]).toEqual(['true', '#ffe600'])
    const { brand } = await prisma.business.findUniqueOrThrow({ where: { id: story.business.id } })
    expect(brand).toEqual({ color: '#0f766e' })
  })

  test('ACC-11: a logo shows on the portal at once, and can be taken away', async () => {
    const story = await tellStory()
    const page = await openBusiness(story, { viewport })
    await page.getByText('No logo yet: the name stands in for it.').waitFor()
    await upload(page, 'logo.png', png(40, 20))
    await news(page, 'Logo saved.').waitFor()
    const shown = page.getByRole('main').getByRole('img', { name: 'Story Clinic' }).first()
    await expect.poll(() => widthOf(shown)).toBe(40)
    const customers = await visit({ viewport })
    await customers.goto(at(story.slug, '/signin'))
    const logo = customers.locator(`img[src*="/logo"]`).first()
    await expect.poll(() => widthOf(logo)).toBe(40)
    await page.getByRole('button', { name: 'Remove logo' }).click()
    await news(page, 'Logo removed.').waitFor()
    await customers.reload()
    await customers.getByText('Story Clinic').filter({ visible: true }).first().waitFor()
    expect(await logo.count()).toBe(0)
  })
})

test('ACC-11: a logo is judged by its content: no SVG, no page, nothing too large', async () => {
  const story = await tellStory()
  const page = await openBusiness(story, { expectedErrors: /400/ })
  const wrong: [string, Buffer][] = [
    ['logo.png', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>')],
    ['logo.png', Buffer.from('<!doctype html><script>alert(1)</script>')],
    ['wide.png', png(2001, 1)],
    ['heavy.png', Buffer.concat([png(10, 10), Buffer.alloc(257 * 1024)])],
    ['empty.png', Buffer.alloc(0)],
  ]
  for (const [name, content] of wrong) {
    await page.goto(admin('/settings/business'))
    await upload(page, name, content)
    await page.getByText(/^(Use a PNG, JPEG or WebP of at most 256 kB|This is too long or too large)/).waitFor()
  }
  expect(await prisma.businessLogo.count({ where: { businessId: story.business.id } })).toBe(0)
})

test('ACC-11: a colour from the browser’s own picker can be saved, and is said in words', async () => {
  const story = await tellStory()
  const page = await openBusiness(story, {})
  const form = page.getByRole('form', { name: 'Business' })
  await form.locator('input[type=color]').fill('#7c2d12')
  await expect.poll(() => form.locator('input[name=color]').inputValue()).toBe('#7c2d12')
  await form.getByRole('button', { name: 'Save' }).click()
  await news(page, saved).waitFor()
  const { brand } = await prisma.business.findUniqueOrThrow({ where: { id: story.business.id } })
  expect(brand).toMatchObject({ color: '#7c2d12' })
})

test('ADM-2: two people changing the business at once are noticed', async () => {
  const story = await tellStory()
  const page = await openBusiness(story, { expectedErrors: /400/ })
  await page.getByRole('form', { name: 'Business' }).getByLabel('Name', { exact: true }).fill('Mine')
  await prisma.business.update({ where: { id: story.business.id }, data: { name: 'Theirs' } })
  await page.getByRole('button', { name: 'Save', exact: true }).click()
  await page.getByText('Somebody else changed these settings meanwhile.').waitFor()
  expect((await prisma.business.findUniqueOrThrow({ where: { id: story.business.id } })).name).toBe('Theirs')
})

test('CUS-1: neither an unknown language nor a colour that is none is taken by the API', async () => {
  const story = await tellStory()
  const client = await deskOf(story, await employ(story, 'OWNER'))
  const right = {
    ...{ version: 'x', name: 'N', languages: ['en'], contact: {} },
    brand: { color: '#0f766e', radius: 'medium', font: 'inter' },
  }
  const wrong = [
    { ...right, brand: { ...right.brand, color: 'red; } body { background: url(//x)' } },
    { ...right, languages: ['xx'] },
    { ...right, languages: ['en', 'en'] },
    { ...right, slug: 'other' },
    { ...right, name: '' },
  ]
  for (const input of wrong) expect((await client.mutate('businesses.change', input)).status).toBe(400)
})
