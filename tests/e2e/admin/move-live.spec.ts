import { makeBooking } from '@foyer/db/factories/make-booking'
import { makeCustomer } from '@foyer/db/factories/make-customer'
import { expect, test } from 'vitest'
import { radioOf } from '../bookings/menu.ts'
import { employ, prisma, soon, tellStory, visit } from '../story.ts'
import { admin, sitDown } from './desk.ts'

test('BOK-3 PAN-6: a time that is taken while staff have it chosen is said to be gone, another can be taken', async () => {
  const story = await tellStory()
  const { business, provider, service, booking } = story
  const page = await visit()
  await sitDown(page, story, await employ(story, 'FRONT_DESK'))
  const wanted = soon(4, 14)
  const day = wanted.toISOString().slice(0, 10)
  await page.goto(admin(`/bookings/${booking.id}/move?day=${day}`))
  await radioOf(page, wanted).check()
  const customer = await makeCustomer(prisma, business)
  await makeBooking(prisma, business, { customer, provider, service, startsAt: wanted })
  await page.getByText('14:00 has just been taken. Choose another time.').waitFor()
  const next = soon(4, 15)
  await radioOf(page, next).check()
  await page.getByText('14:00 has just been taken.').waitFor({ state: 'detached' })
  await page.getByRole('button', { name: 'Move' }).click()
  await page.waitForURL(admin(`/bookings/${booking.id}`))
  const moved = await prisma.booking.findUniqueOrThrow({ where: { id: booking.id } })
  expect(moved.startsAt).toEqual(next)
})
