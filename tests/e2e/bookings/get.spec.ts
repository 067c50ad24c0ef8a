import { readFile } from 'node:fs/promises'
import { describe, expect, test } from 'vitest'
import { screens } from '../browser.ts'
import { at, login, prisma, soon, tellStory, visit } from '../story.ts'

describe.each(screens)('one booking at $screen', ({ viewport }) => {
  test('PAN-3: the card tells everything that is known of the booking', async () => {
    const story = await tellStory({
      business: {
        settings: {
          panelAccess: { enabled: true },
          manageBookings: { reschedule: true, cancelCutoffMinutes: 120 },
          policies: { cancellation: { en: 'Please tell us early.\nWe keep the deposit.' } },
        },
      },
      service: { capacity: 4, cancelCutoffMinutes: 1440 },
      booking: {
        ...{ persons: 2, paidMinor: 3000, startsAt: soon(3, 13) },
        extras: [{ name: { en: 'Hot stones' }, quantity: 2, priceMinor: 1500 }],
        customFields: { 'Car park': 'yes' },
      },
    })
    const page = await visit({ viewport })
    await login(page, story)
    await page.goto(at(story.slug))
    await page.getByRole('article').getByRole('link', { name: 'Deep massage' }).click()
    await page.waitForURL(at(story.slug, `/appointments/${story.booking.id}`))
    const main = page.getByRole('main')
    await main.getByRole('heading', { name: 'Moving and cancelling' }).waitFor()
    const text = await main.textContent()
    const told = ['Deep massage', 'Confirmed', '30 min', 'Camille Roux', 'Main practice', '1 Story Street, Paris']
    for (const each of [
      ...told,
      '2 × Hot stones',
      'Car park',
      '€130.00',
      'partly paid',
      '€100.00',
      'Please tell us early.',
    ])
      expect(text).toContain(each)
    expect(text).toContain(String(story.booking.number))
    expect(text).toMatch(/You can move this appointment until .*13:00\./)
    expect(text).toMatch(/You can cancel it until .*13:00\./)
    expect(await page.getByRole('link', { name: /1 Story Street/ }).getAttribute('rel')).toContain('noreferrer')
    await page.goBack()
    await page.waitForURL(at(story.slug))
  })

  test('PAN-3: a visit names the zone of its place where the viewer lives in another', async () => {
    const story = await tellStory({
      business: { timeZone: 'America/New_York' },
      customer: { timeZone: 'Europe/Paris' },
      booking: { startsAt: new Date(`${soon(40).toISOString().slice(0, 10)}T15:00:00Z`) },
    })
    const page = await visit({ viewport })
    await login(page, story)
    const local = story.booking.startsAt.toLocaleTimeString('en-GB', {
      timeZone: 'America/New_York',
      timeStyle: 'short',
    })
    for (const path of ['', `/appointments/${story.booking.id}`, `/appointments/${story.booking.id}/reschedule`]) {
      await page.goto(at(story.slug, path))
      const text = await page.getByRole('main').textContent()
      expect(text, path).toMatch(path.endsWith('reschedule') ? /All times are in New York time/ : /New York time/)
      if (!path.endsWith('reschedule')) expect(text).toContain(local.replace(/^0/, ''))
    }
  })

  test('PAN-3: something online is told in the customer’s zone, the business’s beside it, with the way in', async () => {
    const story = await tellStory({
      business: { timeZone: 'America/New_York' },
      customer: { timeZone: 'Asia/Kathmandu' },
      service: { online: true, meetingUrl: 'https://meet.example/room-7' },
      booking: { startsAt: new Date(`${soon(3).toISOString().slice(0, 10)}T15:00:00Z`) },
    })
    const page = await visit({ viewport })
    await login(page, story)
    for (const path of ['', `/appointments/${story.booking.id}`]) {
      await page.goto(at(story.slug, path))
      const main = page.getByRole('main')
      await main.getByText(/20:45/).first().waitFor()
      await main
        .getByText(/in New York/)
        .first()
        .waitFor()
      const join = main.getByRole('link', { name: 'Join the video call' })
      expect(await join.getAttribute('href')).toBe('https://meet.example/room-7')
      expect(await main.textContent()).not.toContain('Story Street')
    }
    await prisma.booking.update({ where: { id: story.booking.id }, data: { status: 'NO_SHOW' } })
    await page.reload()
    expect(await page.getByRole('link', { name: 'Join the video call' }).count()).toBe(0)
  })

  test('PAN-4: the booking goes into a calendar as a file', async () => {
    const story = await tellStory({ service: { name: { en: 'Yoga, "soft"; one\\two' } } })
    const page = await visit({ viewport })
    await login(page, story)
    await page.goto(at(story.slug, `/appointments/${story.booking.id}`))
    const coming = page.waitForEvent('download')
    await page.getByRole('link', { name: 'Add to calendar' }).click()
    const file = await coming
    expect(file.suggestedFilename()).toBe(`${story.slug}-${story.booking.number}.ics`)
    const text = (await readFile(await file.path(), 'utf8')).replaceAll('\r\n ', '')
    expect(text).toContain(`UID:booking-${story.booking.id}@foyer\r\n`)
    expect(text).toContain(`DTSTART:${story.booking.startsAt.toISOString().replace(/[-:]|\.\d+/g, '')}\r\n`)
    expect(text).toContain('SUMMARY:Yoga\\, "soft"\\; one\\\\two · Story Clinic\r\n')
    expect(text.split('\r\n').every((line) => !line.includes('\n'))).toBe(true)
  })
})

test('PAN-3: an address of a booking that is none shows a page that leads on', async () => {
  const story = await tellStory()
  const page = await visit({ expectedErrors: /404/ })
  await login(page, story)
  for (const id of [crypto.randomUUID(), 'nonsense', '%27%20OR%201%3D1']) {
    const answer = await page.goto(at(story.slug, `/appointments/${id}`))
    expect(answer?.status()).toBe(404)
    await page.getByText('There is nothing here').waitFor()
  }
  await page.getByRole('link', { name: 'Go to the start page' }).click()
  await page.waitForURL(at(story.slug))
})
