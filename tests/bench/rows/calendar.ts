import { makeStaff } from '@foyer/db/factories/make-staff'
import { hashSecret, makeSecret } from '@foyer/domain/secrets'
import type { Page } from 'playwright-core'
import { launchChromium } from '../../e2e/browser.ts'
import { median } from '../load.ts'
import type { Bench } from '../open-bench.ts'
import { absoluteRow, type Row } from '../row.ts'

const rounds = 3
/** Bookings of the week that are shown; what there is above is kept out of sight for as long as it is measured. */
const most = 1000
const slowdown = 4
const dayMs = 864e5

/** The Monday after next: a week that is as full as others. */
function fullWeek(): string {
  const today = Date.now()
  const weekday = (new Date(today).getUTCDay() + 6) % 7
  return new Date(today + (14 - weekday) * dayMs).toISOString().slice(0, 10)
}

/** The week of 20 providers in the admin calendar on a browser four times slower: until it answers, and how long drag and click keep it. */
export async function measureCalendar({ stack, database: { prisma }, slug }: Bench): Promise<Row[]> {
  const cookie = { name: 'foyer.admin', value: await signIn(), url: stack.adminUrl }
  const date = fullWeek()
  const from = new Date(date)
  const until = new Date(from.getTime() + 7 * dayMs)
  const inWeek = { customer: { business: { slug } }, startsAt: { gte: from, lt: until }, status: 'APPROVED' as const }
  const booked = await prisma.booking.findMany({ where: inWeek, orderBy: { id: 'asc' }, select: { id: true } })
  const surplus = booked.slice(most).map(({ id }) => id)
  const bookings = booked.length - surplus.length
  const setSurplus = (status: 'CANCELED' | 'APPROVED') =>
    prisma.booking.updateMany({
      where: { id: { in: surplus } },
      data: { status, canceledAt: status === 'CANCELED' ? new Date() : null },
    })
  await setSurplus('CANCELED')
  const browser = await launchChromium()
  try {
    const ready: number[] = []
    const slowest: number[] = []
    for (let round = 0; round < rounds; round++) {
      const context = await browser.newContext({ viewport: { width: 1280, height: 900 } })
      await context.addCookies([cookie])
      const page = await context.newPage()
      const devtools = await context.newCDPSession(page)
      await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowdown })
      await page.addInitScript(watchInteractions)
      await page.goto(`${stack.adminUrl}/calendar?view=week&date=${date}`, { waitUntil: 'commit' })
      ready.push(await untilInteractive(page))
      slowest.push(await interact(page))
      await context.close()
    }
    return [
      absoluteRow(`calendar, week of 20 providers, ${bookings} bookings, 4 × CPU: interactive`, 'ms', median(ready), {
        most: 2000,
      }),
      absoluteRow('calendar, the same: slowest interaction of drag and click', 'ms', median(slowest), { most: 200 }),
    ]
  } finally {
    await browser.close()
    await setSurplus('APPROVED')
  }

  async function signIn(): Promise<string> {
    const business = await prisma.business.findUniqueOrThrow({ where: { slug }, include: { locations: true } })
    const [location] = business.locations
    if (!location) throw new Error('no location')
    const email = `calendar-${Date.now()}@${slug}.example`
    const { id } = await makeStaff(prisma, { ...business, location }, { email, name: 'Calendar', role: 'OWNER' })
    const token = makeSecret()
    const now = new Date()
    const times = { createdAt: now, lastSeenAt: now, provedAt: now }
    const kept = {
      staffId: id,
      businessId: business.id,
      tokenHash: hashSecret(token),
      ip: '127.0.0.1',
      userAgent: 'bench',
    }
    await prisma.staffLogin.create({ data: { ...kept, ...times } })
    return token
  }
}

/** Notes how long each press, drag and click kept the page, and when it was last too busy to answer. */
const watchInteractions = `
  window.slowest = 0; window.busyUntil = 0;
  new PerformanceObserver((list) => { for (const each of list.getEntries()) if (each.interactionId) window.slowest = Math.max(window.slowest, each.duration) })
    .observe({ type: 'event', durationThreshold: 16, buffered: true });
  new PerformanceObserver((list) => { for (const each of list.getEntries()) window.busyUntil = Math.max(window.busyUntil, each.startTime + each.duration) })
    .observe({ type: 'longtask', buffered: true });`

/** From the request until the blocks stand and no long task has run for half a second: when the last one ended, or the blocks came. */
async function untilInteractive(page: Page): Promise<number> {
  await page.locator('.week-block').first().waitFor({ timeout: 60_000 })
  return page.evaluate(`new Promise((resolve) => {
    const stood = performance.now();
    const look = () => performance.now() - Math.max(window.busyUntil, stood) > 500 ? resolve(Math.max(window.busyUntil, stood)) : setTimeout(look, 50);
    look();
  })`)
}

/** Drags a block to the next day, leaves the question, and clicks a block; the slowest of it. */
async function interact(page: Page): Promise<number> {
  const block = page.locator('.week-block[draggable=true]').first()
  // The first in the document may stand far below.
  await block.scrollIntoViewIfNeeded()
  const box = await block.boundingBox()
  if (!box) throw new Error('no block')
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2]
  await page.mouse.move(x, y)
  await page.mouse.down()
  await page.mouse.move(x + 20, y, { steps: 3 })
  await page.mouse.move(x + 150, y, { steps: 6 })
  await page.mouse.up()
  const dialog = page.getByRole('dialog')
  await dialog.waitFor()
  await page.keyboard.press('Escape')
  await dialog.waitFor({ state: 'detached' })
  await block.click()
  await page.waitForURL(/\/calendar\/[0-9a-f-]{36}/)
  await page.evaluate('new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 300)))')
  return page.evaluate('window.slowest')
}
