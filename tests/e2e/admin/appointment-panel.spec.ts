import { describe, expect, test } from 'vitest'
import { expectAccessible } from '../axe.ts'
import { screens } from '../browser.ts'
import { employ, prisma, tellStory, visit } from '../story.ts'
import { admin, sitDown } from './desk.ts'

describe.each(screens)('the panel of an appointment at $screen', ({ viewport }) => {
  test('ADM-1: of one who comes alone it shows what is owed, what staff noted and what was sent', async () => {
    const story = await tellStory({ booking: { note: 'Bad knee', paidMinor: 2000 } })
    const { business, booking, customer } = story
    const member = await employ(story, 'FRONT_DESK')
    const note = { businessId: business.id, customerId: customer.id, staffId: member.id, createdAt: new Date() }
    await prisma.customerNote.create({ data: { ...note, text: 'Likes it quiet' } })
    const page = await visit({ viewport })
    await sitDown(page, story, member)
    await page.goto(admin(`/calendar/${booking.appointmentId}`))
    const panel = page.getByRole('complementary')
    await panel.getByText('Bad knee').waitFor()
    await panel.getByText('Likes it quiet').waitFor()
    await panel.getByText('€30.00').waitFor()
    await panel.getByRole('heading', { name: 'Messages' }).waitFor()
    await expectAccessible(page)
    await prisma.customerNote.create({ data: { ...note, text: 'Comes by bus' } })
    await panel.getByText('Comes by bus').waitFor()
  })

  test('ADM-3: a provider sees there what the role may', async () => {
    const story = await tellStory()
    const member = await employ(story, 'PROVIDER')
    await prisma.provider.update({ where: { id: story.provider.id }, data: { staffId: member.id } })
    const page = await visit({ viewport })
    await sitDown(page, story, member)
    await page.goto(admin(`/calendar/${story.booking.appointmentId}`))
    const panel = page.getByRole('complementary')
    await panel.getByText('Nadia Ferrand').waitFor()
    expect(await panel.getByRole('heading', { name: 'Messages' }).count()).toBe(0)
  })
})
