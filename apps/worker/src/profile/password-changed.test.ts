import { makeCustomer } from '@foyer/db/factories/make-customer'
import { setPassword } from '@foyer/domain/access/set-password'
import { expect, it } from 'vitest'
import { openWorkplace } from '../testing/workplace.ts'

const place = await openWorkplace()
const { mailbox, prisma, business, world } = place
await place.start()

it('ACC-7 tells the customer when the password was changed, in the own zone', async () => {
  const customer = await makeCustomer(prisma, business, { email: 'ada@example.com', timeZone: 'America/New_York' })
  await setPassword(await world.customer(customer), { password: 'correct horse battery staple' })
  const [mail] = await mailbox.until(1)
  expect(mail?.subject).toBe('Your password was changed')
  expect(mail?.text).toContain('Monday, 23 November 2026 at 4:00 (New York time)')
})
