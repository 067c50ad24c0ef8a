import { randomUUID } from 'node:crypto'
import { accept } from '@foyer/domain/quotes/accept'
import { decline } from '@foyer/domain/quotes/decline'
import { send } from '@foyer/domain/quotes/send'
import { withdraw } from '@foyer/domain/quotes/withdraw'
import { madeQuote } from '@foyer/domain/testing/quoted'
import { beforeEach, expect, it } from 'vitest'
import { openWorkplace } from '../testing/workplace.ts'

const place = await openWorkplace()
const { mailbox, world } = place
await place.start()
beforeEach(() => {
  mailbox.received.length = 0
})

async function sentQuote(locale: string, email = `${locale}@example.com`) {
  const person = { givenName: 'Ada', familyName: 'Martin', email, locale }
  const made = await madeQuote(world, { state: 'DRAFT' }, { customer: person })
  const staff = await world.staff()
  await send(staff, { quoteId: made.quote.id, revision: 1, key: randomUUID() })
  const { email: senderEmail } = await world.prisma.staffMember.findUniqueOrThrow({ where: { id: staff.staffId } })
  return { ...made, staff, senderEmail }
}

it('INV-5 a quote comes by mail in the customer’s language, with a link that leads to it', async () => {
  const { quote } = await sentQuote('fr')
  const [mail] = await mailbox.until(1)
  expect(mail!.recipients).toEqual(['fr@example.com'])
  expect(mail!.subject).toBe(`Devis ${quote.number} de Harbour Physio`)
  expect(mail!.text!.replace(/\s/g, ' ')).toContain('Valable jusqu’au : 30 novembre 2026')
  expect(mail!.text!.replace(/\s/g, ' ')).toContain('Total : 225,00 €')
  expect(mail!.text).toContain('/open/')
  const { leadsTo } = await world.prisma.accessLink.findFirstOrThrow({ orderBy: { createdAt: 'desc' } })
  expect(leadsTo).toBe(`/quotes/${quote.id}`)
})

it('INV-5 whoever sent it is told of the answer; the business once they have left', async () => {
  const accepted = await sentQuote('en')
  await mailbox.until(1)
  await accept(accepted.scope, { quoteId: accepted.quote.id, name: 'Ada Martin', key: randomUUID() })
  const told = (await mailbox.until(3)).slice(1)
  const first = told.find(({ recipients }) => recipients[0] === accepted.senderEmail)!
  expect(first.text).toMatch(new RegExp(`^Ada Martin accepted quote ${accepted.quote.number}\n`))
  expect(first.text).toContain(`/quotes/${accepted.quote.id}`)

  const declined = await sentQuote('en', 'second@example.com')
  await mailbox.until(4)
  await world.prisma.employment.updateMany({
    where: { staffId: declined.staff.staffId },
    data: { endedAt: world.now },
  })
  await world.prisma.business.update({
    where: { id: world.business.id },
    data: { contact: { email: 'hello@harbour.example' } },
  })
  await decline(declined.scope, { quoteId: declined.quote.id, reason: 'Too dear', key: randomUUID() })
  const second = (await mailbox.until(5))[4]!
  expect(second.recipients).toEqual(['hello@harbour.example'])
  expect(second.text).toContain('Reason: Too dear')
})

it('INV-5 who accepts gets in writing what that was, in their language, once; who declines does not', async () => {
  const { quote, scope } = await sentQuote('fr', 'accepte@example.com')
  await accept(scope, { quoteId: quote.id, name: 'Ada Martin', key: randomUUID() })
  const declined = await sentQuote('fr', 'refuse@example.com')
  await decline(declined.scope, { quoteId: declined.quote.id, reason: '', key: randomUUID() })
  await place.idle()
  const confirmed = mailbox.received.filter(({ subject }) => subject?.startsWith('Vous avez accepté'))
  expect(confirmed.map(({ recipients }) => recipients)).toEqual([['accepte@example.com']])
  const text = confirmed[0]!.text!.replace(/\s/g, ' ')
  expect(text).toMatch(new RegExp(`^Vous avez accepté le devis ${quote.number} `))
  expect(text).toContain('Total : 225,00 €')
  expect(text).toContain('Accepté par : Ada Martin')
  expect(text).toContain('Accepté le : 23 novembre 2026')
  await place.queue('quotes.answered', { businessId: world.business.id, quoteId: quote.id })
  await place.idle()
  expect(mailbox.received.filter(({ subject }) => subject?.startsWith('Vous avez accepté'))).toHaveLength(1)
})

it('INV-5 PAN-11 a quote that was withdrawn or switched off before its turn is not mailed', async () => {
  await world.set('visibility', { quotes: false })
  const hidden = await madeQuote(world)
  const withdrawn = await madeQuote(world)
  await place.queue('quotes.sent', { businessId: world.business.id, quoteId: hidden.quote.id })
  await place.idle()
  await world.set('visibility', {})
  await withdraw(await world.staff(), { quoteId: withdrawn.quote.id })
  await place.queue('quotes.sent', { businessId: world.business.id, quoteId: withdrawn.quote.id })
  await place.idle()
  expect(mailbox.received).toEqual([])
  await place.queue('quotes.sent', { businessId: world.business.id, quoteId: hidden.quote.id })
  expect((await mailbox.until(1))[0]!.text).toContain(String(hidden.quote.number))
})
