import { contentVersion } from '../content-version.ts'
import type { StaffScope, Transaction } from '../scope.ts'

/** Every location, closed ones too, each with the version that a change has to name. */
export async function list(scope: Pick<StaffScope, 'db'>) {
  const rows = await scope.db.location.findMany({
    orderBy: [{ position: 'asc' }, { id: 'asc' }],
    select: locationColumns,
  })
  return rows.map(asListed)
}

export const locationColumns = {
  ...{ id: true, name: true, address: true, timeZone: true, phone: true, active: true },
} as const

type Row = Awaited<ReturnType<Transaction['location']['findMany']>>[number]

/** A location with its version. */
export const asListed = (row: Pick<Row, keyof typeof locationColumns>) => ({
  ...row,
  name: row.name as Record<string, string>,
  version: contentVersion(row),
})
