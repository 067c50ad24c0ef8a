import { describe, expect, test } from 'vitest'
import { admin, deskOf, news, sitDown } from '../admin/desk.ts'
import { expectAccessible } from '../axe.ts'
import { screens } from '../browser.ts'
import { payByCard, payOnline } from '../payments/stripe-page.ts'
import { at, changeSettings, employ, login, mailbox, prisma, tellStory, visit } from '../story.ts'

const year = new Date().getFullYear()

describe.each(screens)('invoices at $screen', ({ viewport }) => {
  test('INV-1 INV-2 INV-4: the owner switches them on, the desk issues one, the customer sees, reads, keeps and gets it; a credit note takes it back', async () => {
    const story = await tellStory()
    const { booking, slug, customer } = story
    const page = await visit({ viewport, expectedErrors: /status of 400/ })
    await sitDown(page, story, await employ(story, 'OWNER', 'Olga Owner'))
    await page.goto(admin('/settings/invoices'))
    await page.getByText('Nothing is invoiced.').waitFor()
    await page.getByRole('switch', { name: 'Use invoices' }).check()
    await page.getByLabel('Number of an invoice').fill('{year}')
    await page.getByRole('button', { name: 'Save' }).click()
    await page.getByLabel('Number of an invoice').and(page.locator('[aria-invalid=true]')).waitFor()
    await page.getByLabel('Number of an invoice').fill('H{year}-{number:000}')
    await page.getByText(`Staff issue each invoice. The first number looks like H`).waitFor()
    await page.getByLabel('Name on the invoice').fill('Atelier SARL')
    await expectAccessible(page)
    await page.getByRole('button', { name: 'Save' }).click()
    await news(page, 'Saved. It holds from now on.').waitFor()

    const portal = await visit({ viewport })
    await login(portal, story)
    await portal.goto(at(slug, `/appointments/${booking.id}`))
    await portal.getByText('not paid yet', { exact: true }).waitFor()
    expect(await portal.getByText('Invoices').count()).toBe(0)

    await page.goto(admin(`/bookings/${booking.id}`))
    await page.getByRole('link', { name: 'Issue invoice' }).click()
    const dialog = page.getByRole('dialog', { name: 'Issue invoice' })
    await dialog.getByText('An invoice of €50.00 for Nadia Ferrand.').waitFor()
    await expectAccessible(page)
    await dialog.getByRole('button', { name: 'Issue invoice' }).click()
    const invoice = `H${year}-001`
    await news(page, `Invoice ${invoice} issued.`).waitFor()
    expect(await page.getByRole('link', { name: 'Issue invoice' }).count()).toBe(0)
    await expectAccessible(page)

    await portal.getByText(`Invoice ${invoice}`, { exact: true }).waitFor()
    await expectAccessible(portal)
    const look = portal.getByRole('link', { name: `View Invoice ${invoice}` })
    const href = (await look.getAttribute('href')) ?? ''
    const read = await portal.request.get(new URL(href, portal.url()).href)
    expect(read.headers()).toMatchObject({
      'content-type': 'application/pdf',
      'content-disposition': `inline; filename="${invoice}.pdf"`,
      'cache-control': 'private, no-store',
    })
    expect((await read.body()).subarray(0, 5).toString()).toBe('%PDF-')
    const download = portal.waitForEvent('download')
    await portal.getByRole('link', { name: `Download Invoice ${invoice}` }).click()
    expect((await download).suggestedFilename()).toBe(`${invoice}.pdf`)
    const letter = await mailbox.next(customer.email ?? '')
    expect(letter.text).toContain(`Your invoice ${invoice}`)

    await page.getByRole('button', { name: `Actions for Invoice ${invoice}` }).click()
    await page.getByRole('link', { name: 'Take back' }).click()
    const undo = page.getByRole('dialog', { name: `Take back invoice ${invoice}` })
    await undo.getByLabel('Reason').fill('Wrong address')
    await undo.getByRole('button', { name: 'Take back' }).click()
    await news(page, `Credit note C${year}-0001 issued.`).waitFor()
    await portal.getByText(`Credit note C${year}-0001`, { exact: true }).waitFor()
    await portal.goto(at(slug, '/payments'))
    await portal.getByRole('link', { name: 'Invoices' }).click()
    await portal.getByRole('heading', { name: 'Invoices' }).waitFor()
    await portal.getByText(`taken back by C${year}-0001`).waitFor()
    await expectAccessible(portal)

    await page.goto(admin('/finance'))
    await page.getByRole('link', { name: 'Invoices' }).click()
    await page.getByText(`Takes back ${invoice}`).waitFor()
    await expectAccessible(page)
    await page.getByRole('link', { name: 'Send all' }).click()
    await page.getByText('2 documents go to their customers by e-mail').waitFor()
    await expectAccessible(page)
    await page.getByRole('button', { name: 'Send 2' }).click()
    await news(page, '2 are on their way by e-mail.').waitFor()
    const letters: string[] = []
    for (let count = 0; count < 3; count++) letters.push((await mailbox.next(customer.email ?? '')).text)
    const ofInvoice = letters.filter((text) => text.includes(`Your invoice ${invoice}`))
    expect([ofInvoice.length, letters.length]).toEqual([1, 3])
  })
})

test('PAY-1 INV-1: an invoice of which something is owed leads to paying it, and says so once it is paid', async () => {
  const story = await tellStory()
  await payOnline(story)
  await changeSettings(story, 'invoices', { enabled: true })
  const client = await deskOf(story, await employ(story, 'OWNER', 'Olga Owner'))
  await client.mutate('invoices.issue', { bookingId: story.booking.id, key: crypto.randomUUID() })
  const page = await visit()
  await login(page, story)
  await page.goto(at(story.slug, '/invoices'))
  await page.getByText('To pay', { exact: true }).waitFor()
  await page.getByRole('link', { name: 'Pay', exact: true }).click()
  await page.waitForURL(at(story.slug, `/appointments/${story.booking.id}/pay`))
  await payByCard(page, story)
  await page.goto(at(story.slug, '/invoices'))
  await page.getByText('Paid', { exact: true }).waitFor()
  expect(await page.getByRole('link', { name: 'Pay', exact: true }).count()).toBe(0)
})

test('INV-1 PAN-11: another customer, another business and a visitor get no invoice; switched off it is gone', async () => {
  const [story, stranger] = [await tellStory(), await tellStory()]
  await changeSettings(story, 'invoices', { enabled: true })
  const client = await deskOf(story, await employ(story, 'OWNER', 'Olga Owner'))
  const asked = { bookingId: story.booking.id, key: crypto.randomUUID() }
  expect((await client.mutate('invoices.issue', asked)).status).toBe(200)
  const { id } = await prisma.invoice.findFirstOrThrow({ where: { bookingId: story.booking.id } })
  const status = async (of: typeof story, slug: string) => {
    const page = await visit({ expectedErrors: /40[0-9]/ })
    await login(page, of)
    return (await page.request.get(at(slug, `/invoices/${id}.pdf`))).status()
  }
  expect(await status(story, story.slug)).toBe(200)
  expect(await status(stranger, stranger.slug)).toBe(404)
  const nobody = await visit({ expectedErrors: /40[0-9]/ })
  const answer = await nobody.request.get(at(story.slug, `/invoices/${id}.pdf`), { maxRedirects: 0 })
  expect(answer.status()).toBe(302)
  await changeSettings(story, 'visibility', { invoices: false })
  expect(await status(story, story.slug)).toBe(404)
  const provider = await deskOf(story, await employ(story, 'PROVIDER', 'Paul Provider'))
  expect((await provider.get(`/invoices/${id}.pdf`)).status).toBe(403)
  expect((await provider.mutate('invoices.issue', { ...asked, key: crypto.randomUUID() })).status).toBe(403)
})
