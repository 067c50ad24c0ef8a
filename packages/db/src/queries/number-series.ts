import type { Sql, Statement } from '../sql.ts'

const take: Statement = {
  name: 'take_customer_number',
  text: `INSERT INTO number_series (business_id, kind, next)
      SELECT $1::uuid, 'customer', coalesce(max(number), 1000) + 2 FROM customer WHERE business_id = $1::uuid
    ON CONFLICT (business_id, kind) DO UPDATE SET next = number_series.next + 1 RETURNING next - 1 AS number`,
}

/** The next customer number of the business; the series stays locked until the transaction ends, so that no two are equal. */
export async function takeCustomerNumber(sql: Sql, businessId: string): Promise<number> {
  const [row] = await sql.rows<{ number: number }>(take, [businessId])
  return row!.number
}

const takeQuote: Statement = {
  name: 'take_quote_number',
  text: `INSERT INTO number_series (business_id, kind, next) VALUES ($1::uuid, 'quote', 1002)
    ON CONFLICT (business_id, kind) DO UPDATE SET next = number_series.next + 1 RETURNING next - 1 AS number`,
}

/** The next quote number of the business, from 1001 on; the series stays locked until the transaction ends. */
export async function takeQuoteNumber(sql: Sql, businessId: string): Promise<number> {
  const [row] = await sql.rows<{ number: number }>(takeQuote, [businessId])
  return row!.number
}
