import type { Bench } from './open-bench.ts'

/** Free cells of the grid by provider, the later ones last. */
export async function freeStarts({ database, slug }: Bench): Promise<Map<string, string[]>> {
  const { prisma } = database
  const taken = await prisma.appointment.findMany({
    where: { business: { slug }, startsAt: { gt: new Date() }, taken: { gt: 0 } },
    select: { providerId: true, startsAt: true },
  })
  const busy = new Set(taken.map(({ providerId, startsAt }) => `${providerId}|${startsAt.toISOString()}`))
  const today = new Date().setUTCHours(0, 0, 0, 0)
  const found = new Map<string, string[]>()
  for (const providerId of new Set(taken.map((each) => each.providerId))) {
    const starts: string[] = []
    for (let day = 2; day < 59; day++)
      for (let slot = 0; slot < 16; slot++) {
        const startsAt = new Date(today + day * 864e5 + (540 + slot * 30) * 60_000).toISOString()
        if (!busy.has(`${providerId}|${startsAt}`)) starts.push(startsAt)
      }
    found.set(providerId, starts)
  }
  return found
}
