import { inTurn, load } from '../load.ts'
import type { Bench } from '../open-bench.ts'
import { multipleRow, type Row } from '../row.ts'

/** What a new visitor waits for: the booking page with everything that can be booked, beside a bare answer that never changes. */
export async function measureBookingPage({ stack, slug, baselineUrl }: Bench): Promise<Row[]> {
  const page = await inTurn(
    5,
    () => load(() => ({ url: `${stack.portalUrl}/${slug}/book` }), { count: 300 }),
    () => load(() => ({ url: `${baselineUrl}/static` }), { count: 600 }),
  )
  return [multipleRow('main page, new visitor', page, 15)]
}
