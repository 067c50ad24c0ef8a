import { describe, expect, test } from 'vitest'
import { expectAccessible } from '../axe.ts'
import { screens } from '../browser.ts'
import { at, employ, login, mailbox, prisma, tellStory, toldAtOnce, visit } from '../story.ts'
import { admin, deskOf, news, sitDown } from './desk.ts'

const payments = (bookingId: string) =>
  prisma.ledgerLine.findMany({ where: { bookingId, kind: 'PAYMENT' }, orderBy: { id: 'asc' } })

describe.each(screens)('money received on site at $screen', ({ viewport }) => {
  test('PAY-2, PRI-3: the desk records a part and the rest, is refused too much, takes one back; the customer sees it without a reload', async () => {
    const story = await tellStory()
    const { booking, slug } = story
    const page = await visit({ viewport, expectedErrors: /status of 400/ })
    await sitDown(page, story, await employ(story, 'FRONT_DESK', 'Dora Desk'))
    const portal = await visit({ viewport })
    await login(portal, story)
    await portal.goto(at(slug, `/appointments/${booking.id}`))
    await portal.getByText('not paid yet', { exact: true }).waitFor()

    await page.goto(admin(`/bookings/${booking.id}`))
    await page.getByRole('link', { name: 'Record a payment' }).click()
    const dialog = page.getByRole('dialog', { name: 'Record a payment' })
    await dialog.getByText('Nadia Ferrand still owes €50.00.').waitFor()
    await expectAccessible(page)
    await dialog.getByLabel('Amount received').fill('50.01')
    await dialog.getByRole('button', { name: 'Record a payment' }).click()
    await dialog.getByText('That is more than is still owed.').waitFor()
    expect(await payments(booking.id)).toEqual([])
    await dialog.getByLabel('Amount received').fill('20')
    await dialog.getByText('By card on site').click()
    await dialog.getByRole('button', { name: 'Record a payment' }).click()
    await news(page, 'Payment recorded.').waitFor()
    await portal.getByText('partly paid', { exact: true }).waitFor()
    await portal.getByRole('definition').getByText('€30.00', { exact: true }).waitFor()

    await page.getByRole('link', { name: 'Record a payment' }).click()
    await dialog.getByText('Nadia Ferrand still owes €30.00.').waitFor()
    await dialog.getByRole('button', { name: 'Record a payment' }).click()
    await page.waitForURL(admin(`/bookings/${booking.id}`))
    await portal.getByText('paid', { exact: true }).waitFor()
    expect(await page.getByRole('link', { name: 'Record a payment' }).count()).toBe(0)
    expect(await payments(booking.id)).toMatchObject([
      { amountMinor: -2000, label: 'terminal' },
      { amountMinor: -3000, label: 'cash' },
    ])

    await page.getByRole('link', { name: 'Take back' }).first().click()
    const undo = page.getByRole('dialog', { name: 'Take back the payment of €20.00?' })
    await undo.getByLabel('What went wrong').fill('Typed for the wrong customer')
    await undo.getByRole('button', { name: 'Take the payment back' }).click()
    await news(page, 'Payment taken back. The booking owes it again.').waitFor()
    await portal.getByRole('definition').getByText('€20.00', { exact: true }).waitFor()
    await page.getByText('“Typed for the wrong customer”').waitFor()
    expect(await page.getByRole('link', { name: 'Take back' }).count()).toBe(1)
  })
})

describe.each(screens)('money given back on site at $screen', ({ viewport }) => {
  test('BOK-8, PRI-3: the desk gives cash back after a cancellation and takes a mistake back; customer, list and mail tell it', async () => {
    const story = await tellStory({ business: toldAtOnce })
    const { booking, slug, customer } = story
    const page = await visit({ viewport, expectedErrors: /status of 400/ })
    await sitDown(page, story, await employ(story, 'OWNER', 'Olga Owner'))
    const client = await deskOf(story, await employ(story, 'FRONT_DESK', 'Dora Desk'))
    const key = () => crypto.randomUUID()
    const paid = { bookingId: booking.id, amountMinor: 5000, method: 'cash', receipt: false, key: key() }
    expect((await client.mutate('bookings.recordPayment', paid)).status).toBe(200)
    expect((await client.mutate('bookings.cancel', { bookingId: booking.id, key: key() })).status).toBe(200)
    const portal = await visit({ viewport })
    await login(portal, story)
    await portal.goto(at(slug, `/appointments/${booking.id}`))

    await page.goto(admin('/finance/open?by=business'))
    await page
      .getByRole('link', { name: /Nadia Ferrand/ })
      .filter({ visible: true })
      .first()
      .click()
    await page.getByRole('link', { name: 'Record a refund' }).click()
    const dialog = page.getByRole('dialog', { name: 'Record a refund' })
    await dialog.getByText('You owe Nadia Ferrand €50.00 that does not go back by itself.').waitFor()
    await expectAccessible(page)
    await dialog.getByLabel('Amount given back').fill('50.01')
    await dialog.getByRole('button', { name: 'Record a refund' }).click()
    await dialog.getByText('That is more than is left to be given back by hand.').waitFor()
    await dialog.getByLabel('Amount given back').fill('20')
    await dialog.getByText('By bank transfer').click()
    await dialog.getByRole('button', { name: 'Record a refund' }).click()
    await news(page, 'Refund recorded.').waitFor()
    await page.getByRole('link', { name: 'Record a refund' }).click()
    await dialog.getByText('You owe Nadia Ferrand €30.00 that does not go back by itself.').waitFor()
    await dialog.getByRole('button', { name: 'Record a refund' }).click()
    await portal.getByText('refunded', { exact: true }).waitFor()
    expect(await page.getByRole('link', { name: 'Record a refund' }).count()).toBe(0)
    const subjects: string[] = []
    while (subjects.filter((subject) => subject.startsWith('Refund')).length < 2)
      subjects.push((await mailbox.next(customer.email ?? '')).subject)
    for (const amount of ['€20.00', '€30.00']) expect(subjects).toContain(`Refund: ${amount}, Deep massage`)

    // After the payment's own.
    await page.getByRole('link', { name: 'Take back' }).last().click()
    const undo = page.getByRole('dialog', { name: 'Take back the refund of €30.00?' })
    await undo.getByLabel('What went wrong').fill('Nobody came for it')
    await undo.getByRole('button', { name: 'Take the refund back' }).click()
    await news(page, 'Refund taken back. You owe it again.').waitFor()
    await page.getByText('“Nobody came for it”').waitFor()
    await page.getByRole('link', { name: 'Record a refund' }).waitFor()
  })
})

test('ADM-3: a provider records no payment, by page or procedure', async () => {
  const story = await tellStory()
  const { booking, provider } = story
  const member = await employ(story, 'PROVIDER', 'Paul Provider')
  await prisma.provider.update({ where: { id: provider.id }, data: { staffId: member.id } })
  const client = await deskOf(story, member)
  const input = { bookingId: booking.id, amountMinor: 5000, method: 'cash', key: crypto.randomUUID() }
  expect((await client.mutate('bookings.recordPayment', input)).status).toBe(403)
  const refund = { ...input, key: crypto.randomUUID() }
  expect((await client.mutate('bookings.recordRefund', refund)).status).toBe(403)
  for (const page of ['payment', 'refund'])
    expect((await client.get(`/bookings/${booking.id}/${page}`)).status).toBe(403)
  expect((await client.get(`/bookings/${booking.id}`)).body).not.toContain('Record a payment')
  expect(await payments(booking.id)).toEqual([])
})
