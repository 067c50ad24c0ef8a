import { randomUUID } from 'node:crypto'
import { freeStarts } from '../free-starts.ts'
import { type Answer, inTurn, load, type Shot } from '../load.ts'
import type { Bench } from '../open-bench.ts'
import { multipleRow, type Row } from '../row.ts'

const rounds = 5
const count = 60
const warmUp = 5
const perRound = count + warmUp

const redirected = ({ status }: Answer) => status === 302 || status === 303

/** Booking as a new guest through the page's own form, with every guard, ledger, audit and the message queued, against the bare insert. */
export async function measureBook(bench: Bench): Promise<Row[]> {
  const { database, stack, slug, baselineUrl } = bench
  const service = await database.prisma.service.findFirstOrThrow({ where: { business: { slug } } })
  const free = [...(await freeStarts(bench))].flatMap(([providerId, starts]) =>
    starts.map((at) => ({ providerId, at })),
  )
  const shotOf = (place: number): Shot => {
    const { providerId, at } = free[place * 7] ?? { providerId: '', at: '' }
    const wish = new URLSearchParams({ service: service.id, provider: providerId, at })
    const guest = { givenName: 'Grace', familyName: 'Hopper', email: `grace-${place}@example.com` }
    return {
      url: `${stack.portalUrl}/${slug}/book/details?${wish}`,
      method: 'POST',
      headers: { origin: stack.portalUrl },
      body: new URLSearchParams({ ...guest, key: randomUUID(), total: String(service.priceMinor) }).toString(),
    }
  }
  const book = await inTurn(
    rounds,
    (round) => load((i) => shotOf(round * perRound + i), { count, warmUp, accepts: redirected }),
    () => load(() => ({ url: `${baselineUrl}/book` }), { count: 100 }),
  )
  return [multipleRow('book, with every guard, as a new guest', book, 20)]
}
