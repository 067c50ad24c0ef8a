import { type Database, openDatabase } from '@foyer/db/client'
import { growLarge, seedLarge } from '@foyer/db/demo/large'
import { type Stack, startStack } from '../../e2e/start-stack.ts'
import { inTurn, load, type Shot } from '../load.ts'
import { type SignedIn, signInMany } from '../open-bench.ts'
import { multipleRow, type Row } from '../row.ts'
import { freeTimeShots } from './free-times.ts'

const slug = 'bench'
const most = 1.3

/** Of the next two months; 25 a customer. */
const small = { slug, bookings: 5000, fromDay: 0, untilDay: 60, customers: 200 }
/** What the 1,600 days before add to it, so that both have the same to answer. */
const past = { slug, bookings: 495_000, fromDay: -1600, untilDay: 0, customers: 19_800, seed: 7 }

interface Grown {
  stack: Stack
  database: Database
  cookies: SignedIn[]
  close(): Promise<void>
}

async function open(isLarge: boolean): Promise<Grown> {
  const { stack, stop } = await startStack({ LOG_LEVEL: 'error' })
  const database = openDatabase({ url: stack.databaseUrl, poolSize: 4 })
  await seedLarge(stack.databaseUrl, small)
  const cookies = await signInMany(database, slug)
  if (isLarge) await growLarge(stack.databaseUrl, past)
  const close = async () => {
    await database.close()
    await stop()
  }
  return { stack, database, cookies, close }
}

async function shotsOf({ stack, database, cookies }: Grown): Promise<Record<string, (index: number) => Shot>> {
  const times = await freeTimeShots({ stack, database, slug })
  const cookie = (index: number) => cookies[(index * 37) % cookies.length]?.cookie ?? ''
  const listed = encodeURIComponent(JSON.stringify({ period: 'all', limit: 25 }))
  return {
    'free times, day, 1 provider': (i) => times.day(i, true),
    'free times, day, any of 20': (i) => times.day(i, false),
    'free times, month, 1 provider': (i) => times.month(i, true),
    'free times, month, any of 20': (i) => times.month(i, false),
    'one customer’s list (25 rows), JSON': (i) => ({
      url: `${stack.portalUrl}/trpc/bookings.list?input=${listed}`,
      headers: { cookie: cookie(i), 'x-foyer-business': slug },
    }),
    'one customer’s home, HTML': (i) => ({ url: `${stack.portalUrl}/${slug}`, headers: { cookie: cookie(i) } }),
  }
}

/** What the same answers cost with 500,000 bookings in the table, against 5,000: two installations, measured in turn. */
export async function measureGrowth(): Promise<Row[]> {
  const grown: Grown[] = []
  try {
    for (const isLarge of [false, true]) grown.push(await open(isLarge))
    const [few, many] = await Promise.all(grown.map(shotsOf))
    const rows: Row[] = []
    for (const [name, shot] of Object.entries(many ?? {})) {
      const measured = await inTurn(
        5,
        () => load(shot, { count: 150 }),
        () => load(few?.[name] ?? shot, { count: 150 }),
      )
      rows.push(multipleRow(`growth, 5,000 to 500,000 bookings: ${name}`, measured, most))
    }
    return rows
  } finally {
    for (const each of grown) await each.close()
  }
}
