import type { Sql, Statement } from '../sql.ts'

const find: Statement = {
  name: 'profile_gaps',
  text: `SELECT array_remove(ARRAY[CASE WHEN coalesce(phone, '') = '' THEN 'phone' END, CASE WHEN address IS NULL OR address = '{}' THEN 'address' END], NULL) AS gaps,
      prompts_hidden AS hidden
    FROM customer WHERE business_id = $1::uuid AND id = $2::uuid`,
}

/** What a customer's profile lacks, without what they asked not to be reminded of. */
export async function findProfileGaps(sql: Sql, businessId: string, customerId: string): Promise<string[]> {
  const [row] = await sql.rows<{ gaps: string[]; hidden: string[] }>(find, [businessId, customerId])
  return row ? row.gaps.filter((gap) => !row.hidden.includes(gap)) : []
}
