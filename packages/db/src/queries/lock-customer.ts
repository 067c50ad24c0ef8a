import type { Sql, Statement } from '../sql.ts'

const lock: Statement = {
  name: 'lock_customer',
  text: 'SELECT id FROM customer WHERE business_id = $1::uuid AND id = $2::uuid FOR NO KEY UPDATE',
}

/** Keeps whoever else changes this customer's access waiting until the transaction ends. */
export async function lockCustomer(sql: Sql, businessId: string, customerId: string): Promise<void> {
  await sql.rows(lock, [businessId, customerId])
}
