import { randomUUID } from 'node:crypto'
import { freeStarts } from '../free-starts.ts'
import { type Answer, inTurn, load, type Shot } from '../load.ts'
import { type Bench, upcomingBookings } from '../open-bench.ts'
import { multipleRow, type Row } from '../row.ts'

const rounds = 5
const count = 60
const warmUp = 5
const perRound = count + warmUp

const redirected = ({ status }: Answer) => status === 302 || status === 303

/** Moving and cancelling through the page's own form, against the bare insert of the baseline. */
export async function measureBookingChanges(bench: Bench): Promise<Row[]> {
  const { stack, slug, baselineUrl } = bench
  const book = () => load(() => ({ url: `${baselineUrl}/book` }), { count: 100 })
  const post = (id: string, verb: string, cookie: string, fields: Record<string, string>): Shot => ({
    url: `${stack.portalUrl}/${slug}/appointments/${id}/${verb}`,
    method: 'POST',
    headers: { cookie, origin: stack.portalUrl },
    body: new URLSearchParams({ key: randomUUID(), ...fields }).toString(),
  })
  const bookings = await upcomingBookings(bench, rounds * perRound * 2)
  const moves = bookings.slice(0, rounds * perRound)
  const cancels = bookings.slice(rounds * perRound)
  const free = await freeStarts(bench)
  const shots = moves.map(({ id, cookie, providerId }) => {
    const startsAt = free.get(providerId)?.pop()
    if (!startsAt) throw new Error('no free time left to move to')
    return post(id, 'reschedule', cookie, { startsAt })
  })
  const reschedule = await inTurn(
    rounds,
    (round) => load((i) => shots[round * perRound + i]!, { count, warmUp, accepts: redirected }),
    book,
  )
  const cancel = await inTurn(
    rounds,
    (round) =>
      load(
        (i) => {
          const { id, cookie } = cancels[round * perRound + i]!
          return post(id, 'cancel', cookie, { reason: 'bench' })
        },
        { count, warmUp, accepts: redirected },
      ),
    book,
  )
  return [multipleRow('reschedule', reschedule, 25), multipleRow('cancel', cancel, 20)]
}
