import type { PooledSql } from '@foyer/db/sql'
import { expect } from 'vitest'
import type { World } from './world.ts'

/** A scope whose transactions do all they do and commit only once they are let. */
export function gated<S extends { sql: PooledSql }>(scope: S): { scope: S; reached: Promise<void>; open(): void } {
  let open = () => {}
  let arrive = () => {}
  const gate = new Promise<void>((resolve) => {
    open = resolve
  })
  const reached = new Promise<void>((resolve) => {
    arrive = resolve
  })
  const transaction: PooledSql['transaction'] = (change) =>
    scope.sql.transaction(async (tx) => {
      const result = await change(tx)
      arrive()
      await gate
      return result
    })
  return { scope: { ...scope, sql: { ...scope.sql, transaction } }, reached, open: () => open() }
}

/** Until somebody waits for what another has locked. */
export const somebodyWaits = ({ prisma }: Pick<World, 'prisma'>) =>
  expect
    .poll(async () => {
      const [waiting] = await prisma.$queryRaw<{ count: number }[]>`SELECT count(*)::int AS count FROM pg_stat_activity
        WHERE datname = current_database() AND wait_event_type = 'Lock'`
      return waiting?.count
    })
    .toBeGreaterThan(0)
