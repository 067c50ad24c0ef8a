import type { SystemScope } from '../scope.ts'
import { quoteShown } from './find-quote.ts'

/** A quote that its customer was sent, for messages about it; null when there is none. */
export const findSent = (scope: SystemScope, quoteId: string) =>
  scope.db.quote.findFirst({ where: { id: quoteId, state: { not: 'DRAFT' } }, include: quoteShown })
