import type { PrismaClient } from '@foyer/db/generated/client'
import type { PooledSql } from '@foyer/db/sql'
import type { Enqueue } from './scope.ts'

/** The worker doing what concerns all businesses at once; statements under it tell apart by businessId themselves. */
export interface InstallationScope {
  readonly kind: 'installation'
  readonly prisma: PrismaClient
  readonly sql: PooledSql
  readonly now: Date
  readonly enqueue: Enqueue
}
