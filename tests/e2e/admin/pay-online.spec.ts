import { describe, test } from 'vitest'
import { expectAccessible } from '../axe.ts'
import { screens } from '../browser.ts'
import { cards, giveCard } from '../payments/stripe-page.ts'
import { at, employ, login, tellStory, visit } from '../story.ts'
import { admin, news, sitDown } from './desk.ts'

describe.each(screens)('how customers pay, at $screen', ({ viewport }) => {
  test('PAY-1 PAY-2 PAN-6: the owner switches paying on and says how to transfer; the customer sees both, pays, and the desk sees it without a reload', async () => {
    const story = await tellStory()
    const { slug, booking } = story
    const desk = await visit({ viewport })
    await sitDown(desk, story, await employ(story, 'OWNER'))
    await desk.goto(admin('/settings/payments'))
    const form = desk.getByRole('form', { name: 'Payments' })
    await form.getByText('Your customers pay on site, or as you agree with them.').waitFor()
    await form.getByRole('switch', { name: 'Pay online by card' }).check()
    await form.getByText('Your customers can pay by card whenever something is owed.').waitFor()
    await form.getByLabel('How to pay by bank transfer, English').fill('IBAN FR76 3000 6000 0112 3456 7890 189')
    await expectAccessible(desk)
    await form.getByRole('button', { name: 'Save' }).click()
    await news(desk, 'Saved. It holds from now on.').last().waitFor()
    await desk.goto(admin(`/bookings/${booking.id}`))
    await desk.getByRole('link', { name: 'Record a payment' }).waitFor()

    const page = await visit({ viewport })
    await login(page, story)
    await page.goto(at(slug, `/appointments/${booking.id}/pay`))
    await page.getByText('IBAN FR76 3000 6000 0112 3456 7890 189').waitFor()
    await page.getByText(`Please name booking ${booking.number}.`).waitFor()
    await page.getByRole('button', { name: 'Pay €50.00' }).click()
    await giveCard(page, cards.good)
    await page.getByRole('heading', { name: '€50.00 paid' }).waitFor()
    await desk.getByText('By card, online').waitFor()
    await desk.getByRole('link', { name: 'Record a payment' }).waitFor({ state: 'detached' })
    await desk.getByText('Paid online').first().waitFor()
  })
})
