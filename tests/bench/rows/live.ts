import { randomUUID } from 'node:crypto'
import { performance } from 'node:perf_hooks'
import { setTimeout as pause } from 'node:timers/promises'
import { launchChromium } from '../../e2e/browser.ts'
import { startMorePortals } from '../../e2e/more-portals.ts'
import type { Bench } from '../open-bench.ts'
import { absoluteRow, type Row } from '../row.ts'

const listeners = 200
const changes = 20

interface Listening {
  /** The moment the next news comes. */
  next(): Promise<number>
  close(): void
}

/** Follows the stream as a program does; resolves once it stands and has said so. */
async function listen(url: string): Promise<Listening> {
  const closing = new AbortController()
  const stream = await fetch(url, { signal: closing.signal, headers: { accept: 'text/event-stream' } })
  const reader = stream.body?.pipeThrough(new TextDecoderStream()).getReader()
  const waiting: ((at: number) => void)[] = []
  const stands = new Promise<void>((resolve) => {
    const read = async () => {
      for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
        if (part.value.includes('"missed"')) resolve()
        if (part.value.includes('"times"')) for (const tell of waiting.splice(0)) tell(performance.now())
      }
    }
    read().catch(() => {})
  })
  await stands
  return { next: () => new Promise((resolve) => waiting.push(resolve)), close: () => closing.abort() }
}

const percentile = (values: number[], share: number) =>
  [...values].sort((a, b) => a - b)[Math.ceil(values.length * share) - 1] ?? 0

/** From a change in the database to all who follow, in three processes, and to the screen of a customer's page. */
export async function measureLive({ stack, database, slug, cookies }: Bench): Promise<Row[]> {
  const { prisma } = database
  const business = await prisma.business.findUniqueOrThrow({ where: { slug } })
  const provider = await prisma.provider.findFirstOrThrow({ where: { businessId: business.id } })
  const taken = { businessId: business.id, providerId: provider.id, kind: 'APPOINTMENT' as const }
  const more = await startMorePortals(stack.databaseUrl, 2)
  const portals = [stack.portalUrl, ...more.urls]
  const address = (n: number) => `${portals[n % portals.length]}/trpc/live.follow?business=${slug}`
  const following = await Promise.all(Array.from({ length: listeners }, (_, n) => listen(address(n))))
  const browser = await launchChromium()
  try {
    const waits: number[] = []
    for (let round = 0; round < changes; round++) {
      const heard = following.map((each) => each.next())
      const changed = performance.now()
      const [busyFrom, busyUntil] = [new Date(Date.UTC(2040, 0, 1 + round)), new Date(Date.UTC(2040, 0, 2 + round))]
      await prisma.claim.create({ data: { ...taken, ownerId: randomUUID(), busyFrom, busyUntil } })
      waits.push(...(await Promise.all(heard)).map((at) => at - changed))
    }
    const screens = await toScreen()
    return [
      absoluteRow(`change → ${listeners} listeners in 3 processes, p95`, 'ms', percentile(waits, 0.95), { most: 300 }),
      absoluteRow('change → screen of a customer’s page, p95', 'ms', percentile(screens, 0.95), { most: 300 }),
    ]
  } finally {
    await prisma.claim.deleteMany({ where: { businessId: business.id, busyFrom: { gte: new Date('2040-01-01') } } })
    for (const each of following) each.close()
    await browser.close()
    await more.stop()
  }

  async function toScreen(): Promise<number[]> {
    const { customerId, cookie } = cookies[0]!
    const booking = await prisma.booking.findFirstOrThrow({ where: { customerId, startsAt: { gt: new Date() } } })
    const context = await browser.newContext({ extraHTTPHeaders: { cookie } })
    const page = await context.newPage()
    const stands = page.waitForResponse((response) => response.url().includes('/trpc/live.follow'))
    await page.goto(`${stack.portalUrl}/${slug}/appointments/${booking.id}`)
    await stands
    await page.waitForLoadState('networkidle')
    const waits: number[] = []
    for (let round = 0; round < changes; round++) {
      // Changes that come faster than once a second are gathered.
      await pause(1_100)
      const seen = page.getByText(`reason ${round}.`).first().waitFor()
      const changed = performance.now()
      const canceled = { status: 'CANCELED', cancelReason: `reason ${round}.`, canceledAt: new Date() } as const
      await prisma.booking.update({ where: { id: booking.id }, data: canceled })
      await seen
      waits.push(performance.now() - changed)
    }
    return waits
  }
}
