import { DomainError } from '../errors.ts'
import { record } from '../record.ts'
import type { StaffScope, Transaction } from '../scope.ts'

/** The quote becomes this booking, once: of two at the same time the second is refused whole (INV-5). */
export async function markBooked(
  scope: StaffScope,
  tx: Transaction,
  { quoteId, bookingId }: { quoteId: string; bookingId: string },
): Promise<void> {
  const { count } = await tx.quote.updateMany({
    where: { id: quoteId, state: 'ACCEPTED', bookingId: null },
    data: { bookingId, revision: { increment: 1 }, updatedAt: scope.now },
  })
  if (count === 0) throw new DomainError('quotes.bookedAlready')
  const about = { subjectKind: 'quote', subjectId: quoteId, detail: { bookingId } }
  await record(scope, tx, { action: 'quotes.booked', ...about })
}
