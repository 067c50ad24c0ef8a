import type { EditRecord } from '@foyer/domain/bookings/edit-record'
import { madeBooking } from '@foyer/domain/testing/world'
import { v7 as uuidv7 } from 'uuid'
import { beforeEach, expect, it } from 'vitest'
import { openWorkplace } from '../testing/workplace.ts'

const place = await openWorkplace()
const { mailbox, world, prisma } = place
await place.start()
beforeEach(() => {
  mailbox.received.length = 0
})

it('MSG-2 MSG-6 BOK-13 tells both what changed, each in the own language, with what it was', async () => {
  const { booking, customer } = await madeBooking(
    world,
    {
      ...{ persons: 2, note: 'With my mother' },
      extras: [{ name: { en: 'Hot stones', fr: 'Pierres chaudes' }, quantity: 1, priceMinor: 1000 }],
    },
    { customer: { email: 'ada@example.com', locale: 'fr' }, service: { capacity: 3 } },
  )
  const before: EditRecord = {
    ...{ persons: 1, note: true, totalMinor: 5500 },
    extras: [{ name: { en: 'Oil', fr: 'Huile' }, quantity: 1 }],
  }
  const change = await prisma.bookingChange.create({
    data: {
      ...{ id: uuidv7(), businessId: world.business.id, bookingId: booking.id, kind: 'edited', before },
      ...{ actorKind: 'CUSTOMER', actorId: customer.id, origin: 'portal', createdAt: world.now },
    },
  })
  await place.queue('bookings.edited', {
    ...{ businessId: world.business.id, bookingId: booking.id, revision: 1, changeId: change.id },
  })
  const mails = await mailbox.until(2)
  const mail = mails.find(({ recipients }) => recipients[0] === 'ada@example.com')!
  expect(mail.text).toMatch(/^Vous avez modifié votre rendez-vous du mar\. 24 nov\. à 11:00\n/)
  const money = (text: string | undefined) => text?.replaceAll(/[\u00a0\u202f]/g, ' ')
  for (const line of [
    'Personnes : 2 (avant : 1)',
    'Suppléments : Pierres chaudes (avant : Huile)',
    'Prix : 110,00 € (avant : 55,00 €)',
    'Message : With my mother',
  ])
    expect(money(mail.text)).toContain(line)
  expect(mail.attachments[0]!.content.toString()).toContain('METHOD:PUBLISH')
  const providers = mails.find(({ recipients }) => recipients[0] === 'camille@example.com')!
  expect(providers.text).toContain('Extras: Hot stones (before: Oil)')
  expect(providers.text).not.toContain('€')
})
