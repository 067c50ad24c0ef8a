import type { Sql, Statement } from '../sql.ts'

const lock: Statement = {
  name: 'lock_business',
  text: 'SELECT 1 AS locked FROM business WHERE id = $1::uuid FOR NO KEY UPDATE',
}

/** Lets one change of the business's own facts happen at a time; rows that refer to it may still be written. */
export async function lockBusiness(sql: Sql, businessId: string): Promise<void> {
  await sql.rows(lock, [businessId])
}
