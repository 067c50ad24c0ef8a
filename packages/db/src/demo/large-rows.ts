import type pg from 'pg'
import { v7 as uuidv7 } from 'uuid'
import type { MadeBusiness } from '../factories/make-business.ts'
import type { NeutralBooking } from './neutral-dataset.ts'

/** Customers `customer1001@example.com` … of a large business, by their numbers, in one statement. */
export async function fillCustomers(
  client: pg.PoolClient,
  businessId: string,
  ids: string[],
  firstNumber: number,
  now: Date,
): Promise<void> {
  await client.query(
    `INSERT INTO customer (id, business_id, number, given_name, family_name, email, phone, locale, created_at, updated_at)
    SELECT id, $1::uuid, n, 'Customer', 'Number ' || n, 'customer' || n || '@example.com', '+3360' || lpad(n::text, 7, '0'), 'en', $4::timestamptz, $4::timestamptz
    FROM (SELECT id, $3::int + row - 1 AS n FROM unnest($2::uuid[]) WITH ORDINALITY AS made(id, row)) numbered`,
    [businessId, ids, firstNumber, now],
  )
}

interface Ids {
  providerIds: string[]
  serviceIds: string[]
  customerIds: string[]
}

const rows = `CREATE TEMP TABLE neutral ON COMMIT DROP AS SELECT * FROM unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::uuid[], $5::uuid[], $6::timestamptz[], $7::int[])
  AS n(booking_id, appointment_id, provider_id, service_id, customer_id, starts_at, number)`

const steps = [
  `INSERT INTO claim (id, business_id, provider_id, kind, owner_id, busy_from, busy_until)
    SELECT uuidv7(), '%B', provider_id, 'APPOINTMENT', appointment_id, starts_at, starts_at + interval '30 minutes' FROM neutral`,
  `INSERT INTO appointment (id, business_id, provider_id, service_id, location_id, starts_at, ends_at)
    SELECT appointment_id, '%B', provider_id, service_id, '%L', starts_at, starts_at + interval '30 minutes' FROM neutral`,
  `INSERT INTO booking (id, business_id, number, customer_id, appointment_id, status, starts_at, ends_at, snapshot, created_at, updated_at)
    SELECT booking_id, '%B', number, customer_id, appointment_id, (CASE WHEN starts_at < '%N' THEN 'COMPLETED' ELSE 'APPROVED' END)::booking_status,
      starts_at, starts_at + interval '30 minutes', '%S', '%N', '%N' FROM neutral`,
  `INSERT INTO ledger_line (id, business_id, customer_id, booking_id, kind, amount_minor, currency, label, actor_kind, actor_id, created_at)
    SELECT uuidv7(), '%B', customer_id, booking_id, 'CHARGE', 5000, 'EUR', 'charge', 'CUSTOMER', customer_id, '%N' FROM neutral`,
  `INSERT INTO booking_change (id, business_id, booking_id, kind, actor_kind, actor_id, origin, created_at)
    SELECT uuidv7(), '%B', booking_id, 'booked', 'CUSTOMER', customer_id, 'portal', '%N' FROM neutral`,
]

/** Writes a part of the neutral dataset as the product would have, set by set. */
export async function bookNeutral(
  client: pg.PoolClient,
  business: MadeBusiness,
  ids: Ids,
  part: NeutralBooking[],
  firstNumber: number,
  now: Date,
): Promise<void> {
  const snapshot = JSON.stringify({
    ...{
      serviceName: { en: 'Consultation' },
      durationMinutes: 30,
      bufferBeforeMinutes: 0,
      bufferAfterMinutes: 0,
      currency: business.currency,
    },
    ...{
      pricing: 'PER_PERSON',
      unitPriceMinor: 5000,
      taxesIncluded: true,
      taxes: [],
      discountMinor: 0,
      depositMinor: 0,
      cancelFees: [],
      noShowFee: { kind: 'NONE' },
      refund: 'card',
      depositRefundable: true,
      taxMinor: 0,
      totalMinor: 5000,
      extras: [],
      cancelCutoffMinutes: 0,
      rescheduleCutoffMinutes: 0,
    },
  })
  const constants: Record<string, string> = {
    B: business.id,
    L: business.location.id,
    N: now.toISOString(),
    S: snapshot,
  }
  await client.query('BEGIN')
  await client.query(rows, [
    part.map(() => uuidv7()),
    part.map(() => uuidv7()),
    part.map(({ provider }) => ids.providerIds[provider]),
    part.map(({ service }) => ids.serviceIds[service]),
    part.map(({ customer }) => ids.customerIds[customer]),
    part.map(({ startsAt }) => startsAt),
    part.map((_, index) => firstNumber + index),
  ])
  for (const step of steps) await client.query(step.replace(/%([BLNS])/g, (_, name: string) => constants[name] ?? ''))
  await client.query('COMMIT')
}
