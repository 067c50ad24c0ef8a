import { deleteExpired } from '@foyer/db/queries/clean-up'
import type { InstallationScope } from './installation-scope.ts'

/** Forgets idempotency keys after 7 days, rate limits after 1, and links and requests 60 days after they ended (BOK-15, ACC-4, ACC-8). */
export async function cleanUp({ sql, now }: InstallationScope): Promise<{ deleted: number }> {
  return { deleted: await deleteExpired(sql, now) }
}
