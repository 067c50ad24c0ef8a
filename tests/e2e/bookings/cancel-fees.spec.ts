import { describe, expect, test } from 'vitest'
import { expectAccessible } from '../axe.ts'
import { screens } from '../browser.ts'
import { signedIn } from '../http.ts'
import { at, login, prisma, soon, tellStory, visit } from '../story.ts'

const cancelFees = [
  { withinHours: 24, fee: { kind: 'PERCENT', value: 100 } },
  { withinHours: 96, fee: { kind: 'PERCENT', value: 50 } },
]

describe.each(screens)('what cancelling costs at $screen', ({ viewport }) => {
  test('BOK-7: is shown to the cent before it is done, and is what the ledger holds after', async () => {
    const story = await tellStory({ booking: { cancelFees, paidMinor: 4000 } })
    const { slug, booking } = story
    const page = await visit({ viewport })
    await login(page, story)
    await page.goto(at(slug, `/appointments/${booking.id}`))
    await page.getByText(/^Cancelling costs €25\.00 until .*10:00, after that €50\.00\.$/).waitFor()
    await page.goto(at(slug, `/appointments/${booking.id}/cancel`))
    const rows = page.getByRole('region', { name: 'What happens' })
    for (const text of [
      '€25.00',
      'Because the appointment is close',
      '€15.00',
      'Story Clinic returns it the way you paid.',
      '€0.00',
    ])
      await rows.getByText(text, { exact: true }).waitFor()
    await expectAccessible(page)
    await page.getByRole('button', { name: 'Cancel this appointment' }).click()
    await page.waitForURL(at(slug, `/appointments/${booking.id}`))
    const sum = await prisma.ledgerLine.aggregate({ where: { bookingId: booking.id }, _sum: { amountMinor: true } })
    expect(sum._sum.amountMinor).toBe(-1500)
  })

  test('BOK-7: moving says that the fee stays, and it does', async () => {
    const story = await tellStory({ booking: { cancelFees } })
    const { slug, booking } = story
    const page = await visit({ viewport })
    await login(page, story)
    await page.goto(at(slug, `/appointments/${booking.id}/reschedule`))
    await page.getByText(/^Cancelling costs €25\.00 already/).waitFor()
    const client = await signedIn(story)
    const move = { startsAt: soon(20).toISOString(), key: crypto.randomUUID() }
    expect((await client.post(`/${slug}/appointments/${booking.id}/reschedule`, move)).status).toBe(302)
    await page.goto(at(slug, `/appointments/${booking.id}/cancel`))
    await page.getByText('Kept from when you moved it').waitFor()
  })
})

test('BOK-7: a fee that has risen while the page was open is not taken unseen', async () => {
  const story = await tellStory({ booking: { cancelFees } })
  const client = await signedIn(story)
  const path = `/${story.slug}/appointments/${story.booking.id}/cancel`
  const answer = await client.post(path, { key: crypto.randomUUID(), kept: '0' })
  expect(answer.status).toBe(409)
  expect(answer.body).toContain('What cancelling costs has changed meanwhile.')
  expect((await prisma.booking.findUniqueOrThrow({ where: { id: story.booking.id } })).status).toBe('APPROVED')
})
