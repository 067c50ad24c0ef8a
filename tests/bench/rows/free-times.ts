import { inTurn, load, type Shot } from '../load.ts'
import type { Bench } from '../open-bench.ts'
import { multipleRow, type Row } from '../row.ts'

const dayMs = 864e5
const dateIn = (days: number) => new Date(Date.now() + days * dayMs).toISOString().slice(0, 10)

/** What a visitor's free times are asked with: services.freeTimes of the large business, of one provider or of any. */
export async function freeTimeShots({ database, slug, stack }: Pick<Bench, 'database' | 'slug' | 'stack'>) {
  const of = { where: { business: { slug } }, select: { id: true } } as const
  const providers = await database.prisma.provider.findMany({ ...of, orderBy: { position: 'asc' } })
  const services = await database.prisma.service.findMany({ ...of, orderBy: { position: 'asc' } })
  const shot = (index: number, from: string, days: number, ofOne: boolean): Shot => {
    const providerId = ofOne ? providers[index % providers.length]?.id : undefined
    const input = JSON.stringify({ serviceId: services[index % services.length]?.id, providerId, from, days })
    return {
      url: `${stack.portalUrl}/trpc/services.freeTimes?input=${encodeURIComponent(input)}`,
      headers: { 'x-foyer-business': slug },
    }
  }
  return {
    day: (index: number, ofOne: boolean) => shot(index, dateIn(1 + (index % 30)), 1, ofOne),
    month: (index: number, ofOne: boolean) => shot(index, dateIn(1), 31, ofOne),
  }
}

/** The rows of the peers' table on free times, as a visitor of the booking page asks for them. */
export async function measureFreeTimes(bench: Bench): Promise<Row[]> {
  const shots = await freeTimeShots(bench)
  const least = (path: string): Shot => ({ url: `${bench.baselineUrl}${path}` })
  const row = async (name: string, own: (i: number) => Shot, bare: (i: number) => Shot, most: number, count = 300) =>
    multipleRow(
      `free times, ${name}`,
      await inTurn(
        5,
        () => load(own, { count }),
        () => load(bare, { count }),
      ),
      most,
    )
  const day = (i: number) => 1 + (i % 30)
  return [
    await row(
      'day, 1 provider',
      (i) => shots.day(i, true),
      (i) => least(`/day?provider=${i % 20}&day=${day(i)}`),
      4,
    ),
    await row(
      'day, any of 20',
      (i) => shots.day(i, false),
      (i) => least(`/day?day=${day(i)}`),
      3,
    ),
    await row(
      'month, 1 provider, visitor',
      (i) => shots.month(i, true),
      (i) => least(`/month?provider=${i % 20}`),
      3,
    ),
    await row(
      'month, any of 20',
      (i) => shots.month(i, false),
      () => least('/month'),
      1,
      100,
    ),
  ]
}
