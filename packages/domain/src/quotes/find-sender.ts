import type { SystemScope } from '../scope.ts'

export interface Sender {
  name: string
  email: string
  locale: string
}

/** Whoever is told of the answer: the member of staff who sent it while they work here, else the business; null where neither has an address. */
export async function findSender(
  scope: SystemScope,
  { sentById }: { sentById: string | null },
): Promise<Sender | null> {
  const employment =
    sentById &&
    (await scope.db.employment.findFirst({
      where: { staffId: sentById, endedAt: null, staff: { disabledAt: null } },
      select: { staff: { select: { name: true, email: true, locale: true } } },
    }))
  if (employment) return employment.staff
  const { name, contact } = scope.business
  return contact.email ? { name, email: contact.email, locale: scope.locale } : null
}
