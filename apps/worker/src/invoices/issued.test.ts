import { randomUUID } from 'node:crypto'
import { credit } from '@foyer/domain/invoices/credit'
import { issue } from '@foyer/domain/invoices/issue'
import { send } from '@foyer/domain/invoices/send'
import { madeBooking } from '@foyer/domain/testing/world'
import { beforeEach, expect, it } from 'vitest'
import { openWorkplace } from '../testing/workplace.ts'

const place = await openWorkplace()
const { mailbox, world } = place
await world.set('invoices', { enabled: true, mask: 'Ré {year}/{number:000}' })
await place.start()
beforeEach(() => {
  mailbox.received.length = 0
})

async function invoiced(locale: string) {
  const { booking } = await madeBooking(
    world,
    {},
    { customer: { givenName: 'Ada', email: `${locale}@example.com`, locale } },
  )
  return issue(await world.staff(), { bookingId: booking.id, key: randomUUID() })
}

it('INV-4 an invoice comes by mail with its PDF, in the customer’s language', async () => {
  const { number } = await invoiced('fr')
  expect(number).toBe('Ré 2026/001')
  const [mail] = await mailbox.until(1)
  expect(mail!.recipients).toEqual(['fr@example.com'])
  expect(mail!.subject).toBe(`Harbour Physio\u00a0: ${number}`)
  expect(mail!.text).toMatch(/^Votre facture Ré 2026\/001\n/)
  expect(mail!.text!.replace(/\s/g, ' ')).toContain('Reste à payer : 50,00 €')
  const [pdf] = mail!.attachments
  expect(pdf).toMatchObject({ filename: 'Re-2026-001.pdf', contentType: 'application/pdf' })
  expect(pdf!.content.subarray(0, 5).toString()).toBe('%PDF-')
})

it('INV-2 INV-4 a credit note names the invoice it takes back; what staff send again comes again', async () => {
  const invoice = await invoiced('en')
  await mailbox.until(1)
  const staff = await world.staff()
  const note = await credit(staff, { invoiceId: invoice.invoiceId, reason: 'Wrong address', key: randomUUID() })
  const mail = (await mailbox.until(2))[1]!
  expect(mail.text).toMatch(new RegExp(`^Your credit note ${note.number}\n`))
  expect(mail.text).toContain(`Takes back invoice: ${invoice.number}`)
  await send(staff, { invoiceIds: [invoice.invoiceId], key: randomUUID() })
  expect((await mailbox.until(3))[2]!.text).toMatch(new RegExp(`^Your invoice ${invoice.number}\n`))
})
