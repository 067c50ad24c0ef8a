import type { CustomerScope } from '../scope.ts'

const most = 100

/** The customer's store credit and how it came and went, latest first; amounts in minor units, negative where spent (PKG-6). */
export async function getCredit(scope: CustomerScope) {
  const where = { customerId: scope.customerId }
  const [sum, entries] = await Promise.all([
    scope.db.creditEntry.aggregate({ where, _sum: { amountMinor: true } }),
    scope.db.creditEntry.findMany({
      where,
      orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
      take: most,
      select: {
        id: true,
        kind: true,
        amountMinor: true,
        createdAt: true,
        booking: { select: { id: true, number: true } },
      },
    }),
  ])
  return {
    balanceMinor: sum._sum?.amountMinor ?? 0,
    currency: scope.business.currency,
    entries: entries.map(({ createdAt, ...entry }) => ({ ...entry, at: createdAt.toISOString() })),
  }
}
