import { z } from 'zod'
import { DomainError } from '../errors.ts'
import { locales } from '../locales.ts'
import type { Transaction } from '../scope.ts'
import { textsInput } from '../texts-input.ts'

/** Who somebody is, as customers see it, and where messages for them go. */
export const providerFields = {
  name: z.string().trim().min(1).max(100),
  title: textsInput(100),
  email: z.union([z.literal(''), z.email().max(254)]),
  /** The language of their messages. */
  locale: z.enum(locales),
  /** The member of staff they are, whose own calendar this then is; null for nobody who signs in (ADM-3). */
  staffId: z.uuid().nullable(),
}

/** A provider can be one who works here, and each of those one provider at most. */
export async function assertStaffFree(tx: Transaction, staffId: string | null, providerId: string | null) {
  if (!staffId) return
  const employed = await tx.employment.count({ where: { staffId, endedAt: null } })
  if (!employed) throw new DomainError('staff.notFound', { field: 'staffId' })
  const others = await tx.provider.findMany({ where: { staffId }, select: { id: true } })
  if (others.some(({ id }) => id !== providerId)) throw new DomainError('providers.staffTaken', { field: 'staffId' })
}
