import { describe, expect, test } from 'vitest'
import { admin, news, sitDown } from '../admin/desk.ts'
import { expectAccessible } from '../axe.ts'
import { chooseTime, serviceAddress, tellOffer } from '../bookings/booking-page.ts'
import { screens } from '../browser.ts'
import { addCard, cards, giveCard, payOnline } from '../payments/stripe-page.ts'
import { at, employ, login, mailbox, prisma, type Story, soon, tellStory, visit } from '../story.ts'

/** A booking whose no-show costs 20 euros, at a business that asks for a card for that. */
async function tellFees(): Promise<Story> {
  const story = await tellStory({ booking: { noShowFee: { kind: 'FIXED', value: 2000 } } })
  await payOnline(story, { cardForFees: true })
  return story
}

/** It is over, and nobody came. */
const miss = ({ booking: { appointmentId } }: Story) =>
  prisma.appointment.update({
    where: { id: appointmentId },
    data: { startsAt: soon(-1), endsAt: soon(-1, 11) },
  })

async function leaveCard(page: Awaited<ReturnType<typeof visit>>, { slug, booking }: Story, number: string) {
  await page.goto(at(slug, `/appointments/${booking.id}`))
  await page.getByRole('link', { name: 'Leave a card' }).click()
  await page.getByText('Not coming: €20.00').waitFor()
  await expectAccessible(page)
  await page.getByRole('checkbox', { name: 'I agree' }).check()
  await page.getByRole('button', { name: 'Add a card' }).click()
  await giveCard(page, number)
  if (number === cards.asks) await page.getByRole('button', { name: 'Complete' }).click()
  await page.getByRole('heading', { name: 'Your card is saved' }).waitFor()
  await page.getByRole('link', { name: 'See the booking' }).click()
  await page.getByText(`Visa •••• ${number.slice(-4)} stands for`).waitFor()
}

async function markMissed(desk: Awaited<ReturnType<typeof visit>>, story: Story) {
  await miss(story)
  await desk.goto(admin(`/bookings/${story.booking.id}`))
  await desk.getByRole('link', { name: 'No-show' }).click()
  await desk.getByRole('button', { name: 'No-show' }).click()
  await news(desk, 'Noted as a no-show.').waitFor()
  await desk.goto(admin(`/bookings/${story.booking.id}`))
}

describe.each(screens)('a card for fees at $screen', ({ viewport }) => {
  test('BOK-7: the customer agrees and leaves a card; nobody comes; the desk charges the fee, once, and the customer gets a receipt', async () => {
    const story = await tellFees()
    const { slug, booking, customer } = story
    const page = await visit({ viewport })
    await login(page, story)
    await leaveCard(page, story, cards.good)
    await expectAccessible(page)
    const desk = await visit({ viewport })
    await sitDown(desk, story, await employ(story, 'MANAGER'))
    await markMissed(desk, story)
    await desk.getByRole('link', { name: 'Charge €20.00 fee to Visa •••• 4242' }).click()
    await desk.getByRole('dialog').getByText('What the customer agreed to').click()
    await expectAccessible(desk)
    await desk.getByLabel('Why is it charged?').fill('Did not come')
    await desk.getByRole('button', { name: 'Charge €20.00' }).click()
    await news(desk, 'Charged to the card.').waitFor()
    await desk.getByText('Fee charged to the card').waitFor()
    expect(await desk.getByRole('link', { name: /^Charge/ }).count()).toBe(0)
    const receipt = await mailbox.next(customer.email ?? '')
    expect(receipt.subject).toContain('Receipt: €20.00')
    await page.goto(at(slug, '/payments'))
    await page.getByText(`Card · Booking ${booking.number}`).waitFor()
  })
})

test('BOK-7: the bank wants the customer’s proof: the desk is told, the customer gets a link, pays, and the desk sees it', async () => {
  const story = await tellFees()
  const { slug, booking, customer } = story
  const page = await visit()
  await login(page, story)
  await leaveCard(page, story, cards.asks)
  const desk = await visit({ expectedErrors: /status of 400/ })
  await sitDown(desk, story, await employ(story, 'OWNER'))
  await markMissed(desk, story)
  await desk.getByRole('link', { name: 'Charge €20.00 fee to Visa •••• 3184' }).click()
  await desk.getByLabel('Why is it charged?').fill('Did not come')
  await desk.getByRole('button', { name: 'Charge €20.00' }).click()
  await desk.getByText('The bank wants the customer to confirm it').waitFor()
  const letter = await mailbox.next(customer.email ?? '')
  expect(letter.subject).toContain('To pay: €20.00')
  await desk.goto(admin(`/bookings/${booking.id}`))
  const charge = desk.getByRole('link', { name: 'Charge €20.00 fee to Visa •••• 3184' })
  await charge.waitFor()
  await page.goto(at(slug, `/appointments/${booking.id}/pay`))
  await page.getByRole('button', { name: 'Pay €20.00 with Visa •••• 3184' }).click()
  await page.getByRole('button', { name: 'Complete' }).click()
  await page.getByRole('heading', { name: '€20.00 paid' }).waitFor()
  await charge.waitFor({ state: 'detached' })
})

test('BOK-7: with a saved card one agrees while booking; without, one is asked afterwards', async () => {
  const story = await tellOffer({ service: { noShowFee: { kind: 'FIXED', value: 2000 } } })
  await payOnline(story, { cardForFees: true })
  const page = await visit()
  await login(page, story)
  const book = async (day: number, agree: boolean) => {
    await page.goto(serviceAddress(story))
    await chooseTime(page, soon(day, 14))
    await page.getByRole('button', { name: 'Continue' }).locator('visible=true').click()
    await page.getByRole('heading', { name: 'Confirm your booking' }).waitFor()
    if (agree) await page.getByRole('checkbox', { name: 'I agree, with Visa •••• 4242' }).check()
    await expectAccessible(page)
    await page.getByRole('button', { name: 'Book for €50.00' }).click()
  }
  await book(4, false)
  await page.getByRole('link', { name: 'Leave a card' }).waitFor()
  await expectAccessible(page)
  await addCard(page, story)
  await book(5, true)
  await page.getByText('Visa •••• 4242 stands for').waitFor()
})

test('BOK-7 PAY-5: a card that stands for fees stays until another takes its place', async () => {
  const story = await tellFees()
  const { slug } = story
  const page = await visit()
  await login(page, story)
  await leaveCard(page, story, cards.good)
  await page.goto(at(slug, '/cards'))
  await page.getByText(`Stands for the fees of booking ${story.booking.number}`).waitFor()
  await page.getByRole('button', { name: 'Actions for Visa •••• 4242' }).click()
  await page.getByRole('link', { name: 'Remove' }).click()
  await page.getByText('This card stands for the fees').waitFor()
  await expectAccessible(page)
  await addCard(page, story, cards.asks)
  await page.goto(at(slug, `/appointments/${story.booking.id}/card`))
  await page.getByRole('radio', { name: /3184/ }).check()
  await page.getByRole('checkbox', { name: 'I agree' }).check()
  await page.getByRole('button', { name: 'Leave this card' }).click()
  await page.getByText('Visa •••• 3184 stands for').waitFor()
  await page.goto(at(slug, '/cards'))
  await page.getByRole('button', { name: 'Actions for Visa •••• 4242' }).click()
  await page.getByRole('link', { name: 'Remove' }).click()
  await page.getByRole('button', { name: 'Remove' }).click()
  await page.getByText('Visa •••• 4242').waitFor({ state: 'detached' })
})
