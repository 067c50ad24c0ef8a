import { makeColleague, openBrowser } from '@foyer/domain/testing/staff-access'
import { madeBooking, openWorld } from '@foyer/domain/testing/world'
import { describe, expect, test } from 'vitest'
import { adminProcedures, callAdmin, callPortal, type Procedure, portalProcedures } from './call.ts'
import { inputWithIds } from './input-with-ids.ts'

const world = await openWorld()
const { booking, customer, provider, service, scope } = await madeBooking(world)
const staff = await world.staff('OWNER')
const colleague = await makeColleague(world, 'MANAGER')
const access = await openBrowser(world, staff.staffId)
const ids = {
  ...{ bookingId: booking.id, customerId: customer.id, providerId: provider.id, serviceId: service.id },
  ...{ businessId: world.business.id, staffId: colleague.id },
}
const texts = { NUL: 'ab\0cd efgh', 'half a surrogate pair': 'ab\ud800cd efgh', controls: '\u202e\ufffe\r\n\t' }
const cases = (all: Procedure[]) =>
  all.flatMap((each) => Object.keys(texts).map((text) => [each.name, text as keyof typeof texts, each] as const))

/** An answer or a refusal, but never a failure of ours. */
const answers = /^(OK|BAD_REQUEST|NOT_FOUND|CONFLICT|PRECONDITION_FAILED|FORBIDDEN|TOO_MANY_REQUESTS)$/

describe('text that nobody types', () => {
  test.each(cases(portalProcedures))('portal %s with %s never fails', async (name, text, { inputs }) => {
    const { input } = inputWithIds(inputs, ids, texts[text])
    const context = { app: 'portal' as const, visitor: await world.visitor(), customer: scope, cookies: [] }
    const { code, message } = await callPortal(context, name, input)
    expect(code, message).toMatch(answers)
  })

  test.each(cases(adminProcedures))('admin %s with %s never fails', async (name, text, { inputs }) => {
    const { input } = inputWithIds(inputs, ids, texts[text])
    const { code, message } = await callAdmin({ app: 'admin', access, staff, cookies: [] }, name, input)
    expect(code, message).toMatch(answers)
  })
})
