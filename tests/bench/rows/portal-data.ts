import { inTurn, load } from '../load.ts'
import { type Bench, upcomingBookings } from '../open-bench.ts'
import { multipleRow, type Row } from '../row.ts'

const input = (value: object) => encodeURIComponent(JSON.stringify(value))

/** The rows of the peers' table that a signed-in customer's data answers: month of one provider, list, home. */
export async function measurePortalData(bench: Bench): Promise<Row[]> {
  const { stack, slug, cookies, baselineUrl } = bench
  const own = (index: number) => cookies[(index * 37) % cookies.length]!
  const trpc = (path: string, cookie: string) => ({
    url: `${stack.portalUrl}/trpc/${path}`,
    headers: { cookie, 'x-foyer-business': slug },
  })
  const movable = await upcomingBookings(bench, 200)
  const month = await inTurn(
    5,
    () =>
      load(
        (i) => {
          const { id, cookie } = movable[i % movable.length]!
          return trpc(`bookings.freeTimes?input=${input({ bookingId: id, days: 31 })}`, cookie)
        },
        { count: 200 },
      ),
    () => load((i) => ({ url: `${baselineUrl}/month?provider=${i % 20}` }), { count: 200 }),
  )
  const least = () => load((i) => ({ url: `${baselineUrl}/list?customer=${(i * 37) % 2000}` }), { count: 300 })
  const list = await inTurn(
    5,
    () =>
      load((i) => trpc(`bookings.list?input=${input({ period: 'all', limit: 25 })}`, own(i).cookie), { count: 300 }),
    least,
  )
  const home = await inTurn(
    5,
    () => load((i) => ({ url: `${stack.portalUrl}/${slug}`, headers: { cookie: own(i).cookie } }), { count: 200 }),
    least,
  )
  return [
    multipleRow('free times, month, 1 provider', month, 3),
    multipleRow('one customer’s list (25 rows), JSON', list, 5),
    multipleRow('one customer’s home, HTML', home, 20),
  ]
}
