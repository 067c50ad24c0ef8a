import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import type { InstallationScope } from '../installation-scope.ts'
import { openWorld } from '../testing/world.ts'
import { recordDead } from './record-dead.ts'

const world = await openWorld()
const { prisma, installation, business, now } = world
const scope: InstallationScope = {
  ...{ kind: 'installation', prisma, sql: installation.database.sql, now, enqueue: installation.enqueue },
}
const fail = (name: string, data: unknown, output: unknown, state = 'failed') =>
  prisma.$executeRawUnsafe(
    `INSERT INTO pgboss.job (id, name, data, output, state, retry_count, completed_on) VALUES ($1::uuid, $2, $3::jsonb, $4::jsonb, $5::pgboss.job_state, 20, now())`,
    ...[randomUUID(), name, JSON.stringify(data), JSON.stringify(output), state],
  )

describe('dead messages', () => {
  test('MSG-1 GDP-4: a job that used up its tries is listed once, with ids and the kind of error only', async () => {
    const payload = { businessId: business.id, bookingId: randomUUID(), revision: 3, offsetMinutes: 60 }
    await fail(
      'bookings.reminderDue',
      { ...payload, email: 'ada@example.com', note: 'private' },
      { fault: 'Error EENVELOPE 550' },
    )
    await fail('bookings.reminderDue', payload, null, 'completed')
    await fail('staff.resetRequested', { requestId: payload.bookingId }, { value: { message: 'job timed out' } })
    await fail('customers.invited', 'not even an object', null)
    expect(await recordDead(scope)).toHaveLength(3)
    expect(await recordDead(scope)).toHaveLength(0)
    const dead = await prisma.deadMessage.findMany({ orderBy: { job: 'asc' } })
    expect(dead).toMatchObject([
      {
        job: 'bookings.reminderDue',
        businessId: business.id,
        payload,
        error: 'Error EENVELOPE 550',
        tries: 21,
        diedAt: now,
      },
      { job: 'customers.invited', businessId: null, payload: {}, error: 'unknown' },
      { job: 'staff.resetRequested', businessId: null, error: 'job timed out' },
    ])
    expect(dead[0]?.payload).toEqual(payload)
  })
})
