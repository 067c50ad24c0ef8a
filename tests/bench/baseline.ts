import http from 'node:http'
import pg from 'pg'

// The least that can answer: bare node:http and pg over the same rows, no framework, no rules. Run as a process of its own.
const [url, port] = [process.argv[2], Number(process.argv[3])]
const pool = new pg.Pool({ connectionString: url, max: 8 })
pool.on('error', () => {})

await pool.query(`DROP SCHEMA IF EXISTS baseline CASCADE; CREATE SCHEMA baseline;
  CREATE TABLE baseline.appointment (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, provider int NOT NULL, customer int NOT NULL, service int NOT NULL,
    starts timestamptz NOT NULL, ends timestamptz NOT NULL, EXCLUDE USING gist (provider WITH =, tstzrange(starts, ends) WITH &&));
  INSERT INTO baseline.appointment (provider, customer, service, starts, ends)
    SELECT dense_rank() OVER (ORDER BY a.provider_id) - 1, dense_rank() OVER (ORDER BY b.customer_id) - 1, 1, a.starts_at, a.ends_at
    FROM public.appointment a JOIN public.booking b ON b.appointment_id = a.id JOIN public.business u ON u.id = a.business_id WHERE u.slug = 'bench';
  CREATE INDEX ON baseline.appointment (provider, starts); CREATE INDEX ON baseline.appointment (customer, starts); ANALYZE baseline.appointment`)

const dayMs = 864e5
const today = new Date().setUTCHours(0, 0, 0, 0)
interface Row {
  provider: number
  starts: Date
}

function freeSlots(rows: Row[], from: number, days: number): number[] {
  const busy = new Set(rows.map(({ starts }) => starts.getTime()))
  const slots: number[] = []
  for (let day = 0; day < days; day++)
    for (let slot = 0; slot < 16; slot++) {
      const at = from + day * dayMs + (540 + slot * 30) * 60_000
      if (!busy.has(at)) slots.push(at)
    }
  return slots
}

async function slotsOf(provider: number, from: number, days: number): Promise<number[]> {
  const text = 'SELECT provider, starts FROM baseline.appointment WHERE starts >= $1 AND starts < $2 AND provider = $3'
  const values = [new Date(from), new Date(from + days * dayMs), provider]
  const { rows } = await pool.query<Row>({ name: 'one', text, values })
  return freeSlots(rows, from, days)
}

async function slotsOfAll(from: number, days: number): Promise<Record<number, number[]>> {
  const text = 'SELECT provider, starts FROM baseline.appointment WHERE starts >= $1 AND starts < $2'
  const values = [new Date(from), new Date(from + days * dayMs)]
  const { rows } = await pool.query<Row>({ name: 'all', text, values })
  const ofProvider = Map.groupBy(rows, ({ provider }) => provider)
  return Object.fromEntries(
    Array.from({ length: 20 }, (_, provider) => [provider, freeSlots(ofProvider.get(provider) ?? [], from, days)]),
  )
}

const slots = (asked: URLSearchParams, from: number, days: number) => {
  const provider = asked.get('provider')
  return provider === null ? slotsOfAll(from, days) : slotsOf(Number(provider), from, days)
}

let booked = 0
const answers: Record<string, (asked: URLSearchParams) => Promise<unknown>> = {
  '/static': async () => ({ ok: true }),
  '/day': (asked) => slots(asked, today + Number(asked.get('day')) * dayMs, 1),
  '/month': (asked) => slots(asked, today + dayMs, 31),
  '/list': async (asked) =>
    (
      await pool.query({
        name: 'list',
        text: 'SELECT * FROM baseline.appointment WHERE customer = $1 ORDER BY starts',
        values: [Number(asked.get('customer'))],
      })
    ).rows,
  '/book': async () => {
    const n = booked++
    const at = today + (100 + Math.floor(n / 320)) * dayMs + (540 + (n % 16) * 30) * 60_000
    const text =
      'INSERT INTO baseline.appointment (provider, customer, service, starts, ends) VALUES ($1, 1, 1, $2, $3)'
    await pool.query({ name: 'book', text, values: [Math.floor(n / 16) % 20, new Date(at), new Date(at + 18e5)] })
    return { ok: true }
  },
}

http
  .createServer(async (request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://baseline')
    const answer = await answers[pathname]?.(searchParams)
    response.statusCode = answer === undefined ? 404 : 200
    response.setHeader('content-type', 'application/json')
    response.end(JSON.stringify(answer ?? {}))
  })
  .listen(port, '127.0.0.1', () => process.send?.('ready'))
process.on('disconnect', () => process.exit(0))
