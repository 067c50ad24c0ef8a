import type { StaffScope } from '../scope.ts'

export type About =
  | { kind: 'booking'; id: string; number: number }
  | { kind: 'customer'; id: string; number: number; name: string }

interface Dead {
  id: string
  payload: unknown
}

const idIn = (payload: unknown, field: string): string | undefined => {
  const value = (payload as Record<string, unknown> | null)?.[field]
  return typeof value === 'string' ? value : undefined
}

/** The booking or customer that each message is about, found by the ids of its payload. */
export async function whoIsMeant(scope: StaffScope, dead: readonly Dead[]): Promise<Map<string, About>> {
  const ids = (field: string) => [
    ...new Set(dead.map(({ payload }) => idIn(payload, field)).filter((id) => id !== undefined)),
  ]
  const [bookings, customers] = await Promise.all([
    scope.db.booking.findMany({ where: { id: { in: ids('bookingId') } }, select: { id: true, number: true } }),
    scope.db.customer.findMany({
      where: { id: { in: ids('customerId') } },
      select: { id: true, number: true, givenName: true, familyName: true },
    }),
  ])
  const known = new Map<string, About>()
  for (const { id, number } of bookings) known.set(id, { kind: 'booking', id, number })
  for (const { id, number, givenName, familyName } of customers) {
    known.set(id, { kind: 'customer', id, number, name: `${givenName} ${familyName}` })
  }
  const about = new Map<string, About>()
  for (const { id, payload } of dead) {
    const found = known.get(idIn(payload, 'bookingId') ?? idIn(payload, 'customerId') ?? '')
    if (found) about.set(id, found)
  }
  return about
}
