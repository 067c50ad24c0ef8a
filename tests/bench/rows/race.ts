import { makeService } from '@foyer/db/factories/make-service'
import { startMorePortals } from '../../e2e/more-portals.ts'
import { faultsOfLosers, race } from '../../e2e/race.ts'
import { freeStarts } from '../free-starts.ts'
import type { Bench } from '../open-bench.ts'
import { absoluteRow, type Row } from '../row.ts'

const racers = 500

/** 500 guests at once for one time, and for five seats, over one and over three portal processes: who got in, and how long all answers took. */
export async function measureRace(bench: Bench): Promise<Row[]> {
  const { prisma } = bench.database
  const business = await prisma.business.findUniqueOrThrow({ where: { slug: bench.slug } })
  const [location, provider] = await Promise.all([
    prisma.location.findFirstOrThrow({ where: { businessId: business.id } }),
    prisma.provider.findFirstOrThrow({ where: { businessId: business.id } }),
  ])
  const starts = (await freeStarts(bench)).get(provider.id) ?? []
  const more = await startMorePortals(bench.stack.databaseUrl, 2)
  const rows: Row[] = []
  try {
    for (const processes of [1, 3])
      for (const seats of [1, 5]) {
        const about = { name: { en: `Seats ${seats}` }, capacity: seats }
        const service = await makeService(prisma, { ...business, location }, about, [provider])
        const racer = {
          ...{ serviceId: service.id, providerId: provider.id, startsAt: starts.pop() ?? '' },
          expectedTotalMinor: service.priceMinor,
        }
        const urls = [bench.stack.portalUrl, ...more.urls].slice(0, processes)
        const result = await race(urls, bench.slug, Array(racers).fill(racer))
        const faults = faultsOfLosers(result)
        if (faults.length || result.count[200] !== seats)
          throw new Error(`${result.count[200]} of ${seats} seats sold; ${faults.slice(0, 3).join('; ')}`)
        const name = `${racers} race for ${seats === 1 ? 'one time' : `${seats} seats`}, ${processes} portal${processes > 1 ? 's' : ''}: ${seats} sold, all answered`
        rows.push(absoluteRow(name, 's', result.seconds, { most: 5 }))
      }
  } finally {
    await more.stop()
  }
  return rows
}
